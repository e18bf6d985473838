package org.parley.progress;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.progress.Measure.Things;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom and what the numbers of a scoreboard count: the lists behind them, page by page from the database. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Counted {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Counted(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** How many there are: the number itself. */
    public int count(CountedFilter filter) {
        return asMe(CountedSql.count(filter), filter).query(Integer.class).single();
    }

    /** One page of them: recipients by name, things from the latest on. */
    public List<CountedLine> list(CountedFilter filter, int offset, int limit) {
        String sql = filter.measure().things() == Things.RECIPIENTS
                ? CountedSql.recipients(filter)
                : CountedSql.things(filter).formatted(CountedSql.ids(filter));
        return asMe(sql, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(Counted::line)
                .list();
    }

    /** What a place is called; empty for what is no place of its own, and for one that is not there. */
    public Optional<String> nameOf(Place place) {
        return switch (place) {
            case Place.Everywhere everywhere -> Optional.empty();
            case Place.Elsewhere elsewhere -> Optional.empty();
            case Place.In in -> name("select name from parliament where id = :id", in.parliament());
            case Place.Sitting sitting -> name("select name from chamber where id = :id", sitting.chamber());
            case Place.Of of -> Optional.of(of.party()).filter(party -> !party.isEmpty());
            case Place.InGroup group -> Optional.of(group.group()).filter(name -> !name.isEmpty());
            case Place.On on -> name("select name from committee where id = :id", on.committee());
        };
    }

    private Optional<String> name(String sql, @Nullable UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    private JdbcClient.StatementSpec asMe(String sql, CountedFilter filter) {
        return jdbc.sql(sql)
                .param("campaign", filter.scope().campaign())
                .param("letter", filter.scope().letter())
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .param("zone", actor.zone().getId())
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .param("within", filter.within())
                .params(CountedSql.where(filter.place()));
    }

    private static CountedLine line(ResultSet row, int number) throws SQLException {
        return new CountedLine(
                row.getObject("id", UUID.class),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                text(row, "beside"),
                text(row, "parliament"),
                row.getString("state"),
                row.getObject("day", LocalDate.class),
                row.getObject("letter_id", UUID.class),
                text(row, "title"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
