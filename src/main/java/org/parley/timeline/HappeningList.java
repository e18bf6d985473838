package org.parley.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a feature tells of a timeline: a page by its place, never by skipping rows, and how much there is. */
@Component
class HappeningList {

    private final JdbcClient jdbc;
    private final Actor actor;

    HappeningList(JdbcClient jdbc, Actor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /**
     * What a feature tells before a place, the latest first.
     *
     * @param since what happened earlier need not be told
     */
    List<Happening> before(Happenings feature, TimelineOf of, TimelinePlace place, Instant since, int limit) {
        String rows = feature.rows(of.whose());
        return rows == null
                ? List.of()
                : statement(
                                "with x as (select * from (" + rows + """
                                ) y where (y.at, y.id) < (:at, :id) and y.at >= :since order by y.at desc, y.id desc limit :limit)
                                """
                                        + feature.shown(of.whose()) + " order by x.at desc, x.id desc",
                                of,
                                place,
                                since,
                                limit)
                        .query((row, number) -> feature.told(new HappeningRow(row), of))
                        .list();
    }

    /** How much there is, counted no further than to a limit. */
    int count(Happenings feature, TimelineOf of, int limit) {
        String rows = InOrder.all(Objects.requireNonNull(feature.rows(of.whose())));
        return statement(
                        "select count(*) from (select from (" + rows + ") y limit :limit) x",
                        of,
                        TimelinePlace.END,
                        TimelinePlace.START,
                        limit)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(
            String sql, TimelineOf of, TimelinePlace place, Instant since, int limit) {
        ZoneId zone = actor.zone();
        // as a number that the planner sees: a page is read otherwise than the tenth of everything that it takes an
        // unknown limit for
        return jdbc.sql(sql.replace(":limit", Integer.toString(limit)))
                .param("subject", of.id())
                .param("at", place.at().atOffset(ZoneOffset.UTC))
                .param("id", place.id())
                .param("day", place.at().atZone(zone).toLocalDate())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("since_day", since.atZone(zone).toLocalDate())
                .param("zone", zone.getId())
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .param("officer", actor.is(Roles.OFFICER));
    }
}
