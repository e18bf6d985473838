package org.parley.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.outcome.ActionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what goals count: how it changed from day to day, how much it is, and what it is. */
@Component
class GoalParts {

    private static final String NOW = " from (%s) x where x.until is null";

    private static final String LATEST_FIRST = " order by x.since desc, x.id desc";

    private final JdbcClient jdbc;
    private final Actor actor;

    GoalParts(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** By how much it changed on which day; the sum of all is how much it counts. */
    NavigableMap<LocalDate, Integer> changes(GoalLine goal) {
        NavigableMap<LocalDate, Integer> changes = new TreeMap<>();
        over(GoalSql.changes(goal.details(), GoalRule.SEEN), goal).query(row -> {
            changes.put(row.getObject(1, LocalDate.class), row.getInt(2));
        });
        return changes;
    }

    int count(GoalLine goal) {
        return over("select count(*)" + NOW, goal).query(Integer.class).single();
    }

    List<GoalPart> page(GoalLine goal, int offset, int limit) {
        String page = "with x as (select x.id, x.since" + NOW + LATEST_FIRST + " limit :limit offset :offset) ";
        return over(page + GoalSql.shown(goal.details().measure()) + LATEST_FIRST, goal)
                .param("limit", limit)
                .param("offset", offset)
                .query(GoalParts::part)
                .list();
    }

    private JdbcClient.StatementSpec over(String sql, GoalLine goal) {
        GoalDetails details = goal.details();
        GoalPlace place = details.place();
        ActionKind kind = details.kind();
        return jdbc.sql(sql.replace("%s", GoalSql.counted(details, GoalRule.SEEN)))
                .param("campaign", goal.campaign())
                .param("place", place == null ? null : place.id())
                .param("kind", kind == null ? null : kind.word())
                .param("steps", GoalSql.steps(details.step()))
                .param("zone", actor.zone().getId())
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER));
    }

    private static GoalPart part(ResultSet row, int number) throws SQLException {
        return new GoalPart(
                GoalPart.Page.valueOf(row.getString("page")),
                row.getObject("of", UUID.class),
                row.getString("name"),
                row.getString("detail"),
                row.getObject("since", LocalDate.class));
    }
}
