package org.parley.presiding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Who presides over which chamber, and since when. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class PresidingOfficers {

    private static final String LINES = """
            select o.*, p.name, c.name as chamber, o.ended_on is null or o.ended_on >= :today as lasts
              from presiding_officer o
              join lawmaker_listing p on p.lawmaker_id = o.lawmaker_id
              join chamber c on c.id = o.chamber_id
            """;

    private static final String ORDER = " order by lasts desc, c.name, o.deputy, o.started_on desc nulls last, o.id";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    PresidingOfficers(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** The offices of a lawmaker, those that last first. */
    @Transactional(readOnly = true)
    public List<OfficeLine> of(UUID lawmaker) {
        return lines(LINES + " where o.lawmaker_id = :id" + ORDER, lawmaker);
    }

    /** Who presides over the chambers of a parliament today, and who stands in. */
    @Transactional(readOnly = true)
    public List<OfficeLine> today(UUID parliament) {
        return lines(
                LINES
                        + " where c.parliament_id = :id and (o.ended_on is null or o.ended_on >= :today)"
                        + " and (o.started_on is null or o.started_on <= :today)" + ORDER,
                parliament);
    }

    /**
     * One office.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public OfficeLine line(UUID id) {
        return lines(LINES + " where o.id = :id", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("office", id));
    }

    /** Writes down that a lawmaker presides over a chamber, and returns the office. */
    @RolesAllowed(Roles.OFFICER)
    public UUID begin(UUID lawmaker, @Valid OfficeDetails details) {
        UUID id = Ids.next();
        written("""
                    insert into presiding_officer (id, version, lawmaker_id, chamber_id, deputy, title, started_on, ended_on)
                    values (:id, 0, :lawmaker, :chamber, :deputy, :title, :from, :until)
                    """, id, details).param("lawmaker", lawmaker).update();
        return id;
    }

    /**
     * Corrects or ends an office that was seen at a version.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID id, long seen, @Valid OfficeDetails details) {
        long now = line(id).seen();
        int changed =
                now != seen ? 0 : written("""
                            update presiding_officer set version = version + 1, chamber_id = :chamber, deputy = :deputy,
                                   title = :title, started_on = :from, ended_on = :until
                             where id = :id and version = :seen
                            """, id, details).param("seen", seen).update();
        if (changed == 0) {
            throw new ChangedMeanwhile(id, seen, now);
        }
    }

    /** Removes an office that was written down by mistake. */
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID id) {
        line(id);
        jdbc.sql("delete from presiding_officer where id = :id").param("id", id).update();
    }

    private JdbcClient.StatementSpec written(String sql, UUID id, OfficeDetails details) {
        LocalDate from = details.startedOn();
        LocalDate until = details.endedOn();
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refusal(
                    "presiding.refusal.days", "office %s would end on %s before %s".formatted(id, until, from));
        }
        return jdbc.sql(sql)
                .param("id", id)
                .param("chamber", details.chamber())
                .param("deputy", details.deputy())
                .param("title", details.title())
                .param("from", from)
                .param("until", until);
    }

    private List<OfficeLine> lines(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .query(PresidingOfficers::line)
                .list();
    }

    private static OfficeLine line(ResultSet row, int number) throws SQLException {
        return new OfficeLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("chamber"),
                new OfficeDetails(
                        row.getObject("chamber_id", UUID.class),
                        row.getBoolean("deputy"),
                        row.getString("title"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class)),
                row.getBoolean("lasts"));
    }
}
