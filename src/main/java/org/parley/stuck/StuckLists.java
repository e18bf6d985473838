package org.parley.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.board.Owned;
import org.parley.board.Silence;
import org.parley.progress.Scope;
import org.parley.recipient.RecipientState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recipients behind the numbers of what is stuck: how many, on which letters, and who. */
@Component
class StuckLists {

    /** Of letters with fewer than this all are gathered and sorted; of others so many are read by name as a page needs. */
    private static final long FEW = 5_000;

    /** Whether somebody met them is asked of one after the other, because a page needs few: the offset keeps it from being asked of all. */
    private static final String SILENT =
            Silence.WAITING + " and not exists (select" + Silence.MET + " and w.subject_id = r.lawmaker_id offset 0)";

    private final StuckRows rows;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    StuckLists(StuckRows rows, JdbcClient jdbc, Actor actor, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    int count(StuckFilter filter) {
        return over("select coalesce(sum(x.n), 0) from (" + counted(filter) + ") x", filter)
                .query(Integer.class)
                .single();
    }

    /** How many of them each letter has, most first. */
    List<Stuck.Named> byLetter(StuckFilter filter) {
        return over(
                        "select l.id, l.title as name, sum(x.n) as n from (" + counted(filter)
                                + ") x join letter l on l.id = x.letter_id"
                                + " group by l.id, l.title having sum(x.n) > 0 order by n desc, l.id",
                        filter)
                .query((row, number) ->
                        new Stuck.Named(row.getObject("id", UUID.class), row.getString("name"), row.getLong("n")))
                .list();
    }

    /** Reads no letter that has none of them. */
    List<StuckLine> page(StuckFilter filter, int offset, int limit) {
        List<UUID> few = new ArrayList<>();
        List<UUID> many = new ArrayList<>();
        byLetter(filter).forEach(letter -> (letter.many() < FEW ? few : many).add(letter.id()));
        String where =
                where(filter, filter.why() == Why.SILENT ? SILENT : filter.why().condition());
        return over("""
                        with page as materialized (
                            select x.* from (
                                select r.id, r.letter_id, r.sort_name
                                  from recipient r join letter l on l.id = r.letter_id
                                 where r.letter_id = any (:few) and %1$s
                                union all
                                select r.id, r.letter_id, r.sort_name
                                  from letter l
                                 cross join lateral (
                                      select r.id, r.letter_id, r.sort_name from recipient r
                                       where r.letter_id = l.id and %1$s order by r.sort_name, r.id limit :offset + :limit) r
                                 where l.id = any (:many)) x
                             order by x.letter_id, x.sort_name, x.id limit :limit offset :offset)
                        select r.id, r.letter_id, l.title, r.lawmaker_id, r.name, r.party, r.parliament, r.state, r.sent_on,
                               coalesce((select a.name from account a join recipient o on o.owner_id = a.id where o.id = r.id), '') as owner
                          from page p join recipient_listing r on r.id = p.id join letter l on l.id = r.letter_id
                         order by p.letter_id, p.sort_name, p.id
                        """.formatted(where), filter)
                .param("few", few.toArray(UUID[]::new))
                .param("many", many.toArray(UUID[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(StuckLists::line)
                .list();
    }

    /** Of those who are kept counted, whom somebody met lately is not silent. */
    private String counted(StuckFilter filter) {
        String kept = kept(filter);
        if (filter.why() != Why.SILENT) {
            return kept;
        }
        long waiting = over("select coalesce(sum(x.n), 0) from (" + kept + ") x", filter)
                .query(Long.class)
                .single();
        String met = waiting < StuckRows.MANY ? StuckRows.MET_OF_FEW : StuckRows.MET_OF_MANY;
        return kept + " union all select x.letter_id, -x.n from (" + met.formatted(where(filter, Silence.WAITING))
                + ") x";
    }

    private static String kept(StuckFilter filter) {
        String condition =
                filter.why() == Why.SILENT ? Silence.WAITING : filter.why().condition();
        return "select r.letter_id, r.n from recipient_open_count r join letter l on l.id = r.letter_id where "
                + where(filter, condition);
    }

    private static String where(StuckFilter filter, String condition) {
        List<String> where = new ArrayList<>(List.of("r.letter_id = any (:letters)", "(" + condition + ")"));
        switch (filter.owner()) {
            case null -> {}
            case Owned.Nobodys nobodys -> where.add("r.owner_id is null");
            case Owned.Mine mine -> where.add("r.owner_id = :me");
            case Owned.By by -> where.add("r.owner_id = :owner");
        }
        if (filter.parliament() != null) {
            where.add("r.parliament_id = :parliament");
        }
        if (filter.letter() != null) {
            where.add("r.letter_id = :letter");
        }
        return String.join(" and ", where);
    }

    private JdbcClient.StatementSpec over(String sql, StuckFilter filter) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("letters", rows.letters(Scope.ofCampaign(filter.campaign())));
        values.put("parliament", filter.parliament());
        values.put("letter", filter.letter());
        values.put("owner", filter.owner() instanceof Owned.By(UUID account) ? account : null);
        return jdbc.sql(sql)
                .params(values)
                .params(filter.silence().values(clock.instant(), actor.zone()))
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER));
    }

    private static StuckLine line(ResultSet row, int number) throws SQLException {
        return new StuckLine(
                row.getObject("id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getString("title"),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("party"),
                row.getString("parliament"),
                RecipientState.of(row.getString("state")),
                row.getObject("sent_on", LocalDate.class),
                row.getString("owner"));
    }
}
