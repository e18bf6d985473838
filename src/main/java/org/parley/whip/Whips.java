package org.parley.whip;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.OrderBy;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts where people stand, and lists whom a number counts. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Whips {

    /** Whom the campaign writes to, and of whom it knows something: each once. */
    private static final String PEOPLE = """
            with people as (
                select r.lawmaker_id from recipient r join letter l on l.id = r.letter_id
                 where l.campaign_id = :campaign and r.state <> 'excluded' and r.lawmaker_id is not null
                union
                select x.lawmaker_id from latest_position x where x.campaign_id = :campaign)
            """;

    private static final String OF_CAMPAIGN = PEOPLE + """
            select x.step, x.public_step, x.private_step, count(*) as many
              from people m
              left join latest_position x on x.campaign_id = :campaign and x.lawmaker_id = m.lawmaker_id
             group by 1, 2, 3
            """;

    private static final String OF_LETTER = """
            select x.step, x.public_step, x.private_step, count(*) as many
              from recipient r
              left join latest_position x
                on x.lawmaker_id = r.lawmaker_id and x.campaign_id = (select l.campaign_id from letter l where l.id = :letter)
             where r.letter_id = :letter and r.state <> 'excluded' and r.lawmaker_id is not null
             group by 1, 2, 3
            """;

    private static final String LINES = """
            select p.lawmaker_id, p.name, p.party, p.chamber, p.parliament, x.public_step, x.private_step,
                   s.step, s.taken_on, s.basis, s.confidence,
                   case when s.contact_id is null then s.link else '' end as link,
                   case when s.contact_id is null then s.quote else '' end as quote,
                   w.influence, w.priority
              from people m
              join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id
              left join latest_position x on x.campaign_id = :campaign and x.lawmaker_id = m.lawmaker_id
              left join position s on s.id = x.position_id
              left join lawmaker_weight w on w.campaign_id = :campaign and w.lawmaker_id = m.lawmaker_id
             where
            """;

    private static final String LEVEL = "array_position(array['high', 'medium', 'low'], w.%s)";

    private static final Map<String, String> SORTS = Map.of(
            "name",
            "p.sort_name",
            "step",
            "array_position(array['champion', 'supporter', 'undecided', 'sceptic', 'opponent'], s.step)",
            "day",
            "s.taken_on",
            "influence",
            LEVEL.formatted("influence"),
            "priority",
            LEVEL.formatted("priority"));

    private static final String LAST_RESORT = "p.sort_name, p.lawmaker_id";

    /** People who stood or stand somewhere, whether they are addressed or not. */
    private static final String KNOWN = "with people as (select distinct o.lawmaker_id from position o"
            + " where o.campaign_id = :campaign and o.removed_at is null) ";

    private final JdbcClient jdbc;
    private final Moves moves;

    Whips(JdbcClient jdbc, Moves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    /** Where those stand to whom a campaign's letters are addressed, and of whom it knows. */
    public WhipCount ofCampaign(UUID campaign) {
        return counted(jdbc.sql(OF_CAMPAIGN).param("campaign", campaign));
    }

    /** Where the people stand to whom a letter is addressed; institutions stand nowhere. */
    public WhipCount ofLetter(UUID letter) {
        return counted(jdbc.sql(OF_LETTER).param("letter", letter));
    }

    /** One page of those whom a number counts, by name unless the page says otherwise. */
    public List<WhipLine> list(WhipFilter filter, Pageable page) {
        return over(LINES, filter, OrderBy.of(page.getSort(), SORTS, LAST_RESORT) + " limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(WhipRows::line)
                .list();
    }

    /** Hands all of them to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    public void each(WhipFilter filter, Sort sort, Consumer<? super WhipLine> reader) {
        over(LINES, filter, OrderBy.of(sort, SORTS, LAST_RESORT))
                .withFetchSize(200)
                .query(row -> {
                    reader.accept(WhipRows.line(row, 0));
                });
    }

    /** How many a filter means. */
    public int count(WhipFilter filter) {
        return over(
                        " select count(*) from people m join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id where ",
                        filter,
                        "")
                .query(Integer.class)
                .single();
    }

    /** Whom a filter means, to be kept as a list. */
    public List<UUID> people(WhipFilter filter) {
        return over(
                        " select m.lawmaker_id from people m join lawmaker_listing p on p.lawmaker_id = m.lawmaker_id where ",
                        filter,
                        "")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec over(String begin, WhipFilter filter, String end) {
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("campaign", filter.campaign()));
        StringBuilder where = new StringBuilder("true");
        Stand stand = filter.stand();
        Moved moved = filter.moved();
        if (moved != null) {
            where.append(" and ").append(Moves.IN_PICTURE);
            values.putAll(moves.values(moved, stand));
        } else if (stand != null) {
            where.append(" and ").append(stand.condition(":campaign", "m.lawmaker_id"));
            values.putAll(stand.values());
        }
        for (String word : Search.words(filter.search())) {
            String name = "word" + values.size();
            where.append(" and p.search like fold(:").append(name).append(")");
            values.put(name, Search.anywhere(word));
        }
        return jdbc.sql((moved == null ? PEOPLE : KNOWN) + begin + where + end).params(values);
    }

    private static WhipCount counted(JdbcClient.StatementSpec statement) {
        WhipCount count = new WhipCount();
        statement.query(row -> {
            count.add(
                    step(row.getString("step")),
                    step(row.getString("public_step")),
                    step(row.getString("private_step")),
                    row.getLong("many"));
        });
        return count;
    }

    static @Nullable Step step(@Nullable String word) {
        return word == null ? null : Step.of(word).orElseThrow();
    }
}
