package org.parley.outcome;

import jakarta.annotation.security.RolesAllowed;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.OrderBy;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what in an action. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Parts {

    private static final String TAKES = """
            insert into action_part (action_id, lawmaker_id, role, recorded_by, recorded_at)
            select a.id, l.id, :role, :me, :now
              from parliamentary_action a join lawmaker l on l.id = any (:lawmakers::uuid[])
             where a.id = :action and a.removed_at is null
            on conflict do nothing
            """;

    private static final String LINES = """
            select p.lawmaker_id, s.name, coalesce(m.party, s.party) as party, coalesce(m.constituency, s.constituency) as constituency,
                   p.roles
              from (select lawmaker_id, array_agg(role) as roles from action_part
                     where action_id = :action group by lawmaker_id) p
              join lawmaker_listing s on s.lawmaker_id = p.lawmaker_id
              join parliamentary_action a on a.id = :action
              left join lateral (
                    select d.party, d.constituency from mandate d join chamber h on h.id = d.chamber_id
                     where d.lawmaker_id = p.lawmaker_id and h.parliament_id = a.parliament_id
                       and a.acted_on between coalesce(d.started_on, '-infinity') and coalesce(d.ended_on, 'infinity')
                     order by d.chamber_id is not distinct from a.chamber_id desc, d.started_on desc nulls last, d.id limit 1) m on true
            """;

    private static final String COUNT = """
            select count(distinct p.lawmaker_id) from action_part p join lawmaker_listing s on s.lawmaker_id = p.lawmaker_id
             where p.action_id = :action and (:role::text is null or p.role = :role)
            """;

    private static final String NAMED =
            " not exists (select from unnest(:words::text[]) word where s.search not like fold(word))";

    private static final Map<String, String> SORTS =
            Map.of("name", "s.sort_name", "party", "sort_key(coalesce(m.party, s.party))");

    private static final String LAST_RESORT = "s.sort_name, p.lawmaker_id";

    private final ActionKeepers keepers;
    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Parts(ActionKeepers keepers, JdbcClient jdbc, Actor actor, Clock clock) {
        this.keepers = keepers;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Writes down what lawmakers did, for all of them or for none.
     *
     * @throws Refusal when one of them did that already, or voted otherwise, or the action was taken out
     */
    @RolesAllowed(Roles.OFFICER)
    public void add(UUID action, Collection<UUID> lawmakers, PartRole role) {
        keepers.mustStand(action);
        mustBeFree(action, lawmakers, role);
        int added = jdbc.sql(TAKES)
                .param("action", action)
                .param("lawmakers", lawmakers.toArray(UUID[]::new))
                .param("role", role.word())
                .param("me", actor.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added < lawmakers.size()) {
            throw new NotFound("action or lawmaker", action);
        }
    }

    /**
     * Takes out that somebody did that; nothing where somebody took it out already.
     *
     * @throws Refusal when a colleague wrote it down and the person is no manager, or the action was taken out
     */
    @RolesAllowed(Roles.OFFICER)
    public void takeOut(UUID action, UUID lawmaker, PartRole role) {
        keepers.mustStand(action);
        jdbc.sql("""
                    select recorded_by from action_part where action_id = :action and lawmaker_id = :lawmaker and role = :role
                    """)
                .param("action", action)
                .param("lawmaker", lawmaker)
                .param("role", role.word())
                .query(row -> {
                    keepers.mustBe(row.getObject("recorded_by", UUID.class));
                });
        jdbc.sql("delete from action_part where action_id = :action and lawmaker_id = :lawmaker and role = :role")
                .param("action", action)
                .param("lawmaker", lawmaker)
                .param("role", role.word())
                .update();
    }

    /** One page of those who took part, each once with all that they did, by name unless the page says otherwise. */
    @Transactional(readOnly = true)
    public List<PartLine> list(PartFilter filter, Pageable page) {
        return over(filter, page.getSort(), " limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Parts::line)
                .list();
    }

    /** Hands all of them to the reader, in the order of the list. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional(readOnly = true)
    public void each(PartFilter filter, Sort sort, Consumer<? super PartLine> reader) {
        over(filter, sort, "").withFetchSize(200).query(row -> {
            reader.accept(line(row, 0));
        });
    }

    /** How many people a filter means. */
    @Transactional(readOnly = true)
    public int count(PartFilter filter) {
        return meant(COUNT + " and" + NAMED, filter).query(Integer.class).single();
    }

    /** Whom a filter means, to be kept as a list. */
    @Transactional(readOnly = true)
    public List<UUID> people(PartFilter filter) {
        return meant(COUNT.replace("count(distinct p.lawmaker_id)", "distinct p.lawmaker_id") + " and" + NAMED, filter)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many did what, in the order of the roles; what nobody did is missing. */
    @Transactional(readOnly = true)
    public Map<PartRole, Integer> counts(UUID action) {
        Map<PartRole, Integer> counts = new EnumMap<>(PartRole.class);
        jdbc.sql("select role, count(*) from action_part where action_id = :action group by role")
                .param("action", action)
                .query(row -> {
                    counts.put(PartRole.of(row.getString(1)).orElseThrow(), row.getInt(2));
                });
        return counts;
    }

    /** Whoever writes into the action waits, so that what was looked at stays. */
    private void mustBeFree(UUID action, Collection<UUID> lawmakers, PartRole role) {
        jdbc.sql("select from parliamentary_action where id = :action for update")
                .param("action", action)
                .query(row -> {});
        jdbc.sql("""
                        select s.name, p.role from action_part p join lawmaker_listing s on s.lawmaker_id = p.lawmaker_id
                         where p.action_id = :action and p.lawmaker_id = any (:lawmakers::uuid[])
                           and (p.role = :role or :vote and p.role = any (:votes::text[]))
                         order by s.sort_name limit 1
                        """)
                .param("action", action)
                .param("lawmakers", lawmakers.toArray(UUID[]::new))
                .param("role", role.word())
                .param("vote", role.isVote())
                .param("votes", PartRole.VOTES.stream().map(PartRole::word).toArray(String[]::new))
                .query((row, number) -> new Refusal(
                        row.getString("role").equals(role.word())
                                ? "outcome.refusal.twice"
                                : "outcome.refusal.votes-once",
                        "a part in action %s is taken already".formatted(action),
                        row.getString("name")))
                .optional()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private JdbcClient.StatementSpec over(PartFilter filter, Sort sort, String end) {
        return meant(
                LINES + " where (:role::text is null or :role = any (p.roles)) and" + NAMED
                        + OrderBy.of(sort, SORTS, LAST_RESORT) + end,
                filter);
    }

    private JdbcClient.StatementSpec meant(String sql, PartFilter filter) {
        PartRole role = filter.role();
        return jdbc.sql(sql)
                .param("action", filter.action())
                .param("role", role == null ? null : role.word())
                .param(
                        "words",
                        Search.words(filter.search()).stream()
                                .map(Search::anywhere)
                                .toArray(String[]::new));
    }

    private static PartLine line(ResultSet row, int number) throws SQLException {
        Array roles = row.getArray("roles");
        return new PartLine(
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("party"),
                row.getString("constituency"),
                Arrays.stream((String[]) roles.getArray())
                        .map(word -> PartRole.of(word).orElseThrow())
                        .sorted()
                        .toList());
    }
}
