package org.parley.seats;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.KeptPlans;
import org.parley.base.Roles;
import org.parley.progress.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads chambers as they sit today, and what is known of everybody there, as far as the acting person may see it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Hemicycles {

    private final JdbcClient jdbc;
    private final Pictures pictures;
    private final KeptPlans plans;
    private final Actor actor;
    private final Clock clock;

    Hemicycles(JdbcClient jdbc, Pictures pictures, KeptPlans plans, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.pictures = pictures;
        this.plans = plans;
        this.actor = actor;
        this.clock = clock;
    }

    /** The chambers in which recipients sit, those with the most first. */
    public List<ChamberChoice> chambers(Scope scope) {
        return jdbc.sql(SeatSql.CHAMBERS)
                .param("campaign", scope.campaign())
                .param("letter", scope.letter())
                .query((row, number) -> new ChamberChoice(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("parliament"),
                        row.getLong("many"),
                        row.getLong("sent"),
                        row.getLong("answered")))
                .list();
    }

    /** What a chamber is called; nothing where there is no such chamber. */
    public Optional<String> name(UUID chamber) {
        return jdbc.sql("select name from chamber where id = :chamber")
                .param("chamber", chamber)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /** A chamber as it sits; none where there is no such chamber. */
    public Optional<Picture> picture(Scope scope, UUID chamber, Shown by) {
        plans.keep();
        return jdbc.sql(SeatSql.picture(by))
                .params(values(SeatFilter.of(scope, chamber, by)))
                .param("most", Picture.MOST + 1)
                .query(pictures.reader(by, today()));
    }

    /** Those whom a filter means, by name, one page of them. */
    public List<Person> list(SeatFilter filter, int offset, int limit) {
        return over("select v.*", filter, " order by v.sort_name, v.lawmaker_id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Hemicycles::person)
                .list();
    }

    /** How many a filter means. */
    public int count(SeatFilter filter) {
        return over("select count(*)", filter, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec over(String begin, SeatFilter filter, String end) {
        return jdbc.sql(begin + SeatSql.list(filter.by()) + end)
                .params(values(filter))
                .param(
                        "values",
                        filter.values().isEmpty() ? null : filter.values().toArray(String[]::new))
                .param("party", filter.party());
    }

    private Map<String, Object> values(SeatFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("campaign", filter.scope().campaign());
        values.put("letter", filter.scope().letter());
        values.put("chamber", filter.chamber());
        values.put("today", today());
        values.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        values.put("zone", actor.zone().getId());
        values.put("me", actor.id());
        values.put("manager", actor.is(Roles.MANAGER));
        return values;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("constituency"),
                row.getString("bloc"),
                row.getString("value"),
                List.of());
    }
}
