package org.parley.lawmaker;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which seat, since when, and until when. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class Mandates {

    private final MandateRepository mandates;
    private final LawmakerRepository lawmakers;
    private final JdbcClient jdbc;
    private final Ladders ladders;

    Mandates(MandateRepository mandates, LawmakerRepository lawmakers, JdbcClient jdbc, Ladders ladders) {
        this.mandates = mandates;
        this.lawmakers = lawmakers;
        this.jdbc = jdbc;
        this.ladders = ladders;
    }

    /** The mandates of a lawmaker, the present or latest one first. */
    @Transactional(readOnly = true)
    public List<MandateLine> of(UUID lawmaker) {
        return jdbc.sql("""
                        select d.*, h.name as chamber, q.id as parliament_id, q.name as parliament
                          from mandate d join chamber h on h.id = d.chamber_id join parliament q on q.id = h.parliament_id
                         where d.lawmaker_id = :lawmaker
                         order by d.ended_on desc nulls first, d.started_on desc nulls last, d.id desc
                        """)
                .param("lawmaker", lawmaker)
                .query((row, number) -> new MandateLine(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        new MandateDetails(
                                row.getObject("chamber_id", UUID.class),
                                row.getString("constituency"),
                                row.getString("party"),
                                row.getString("political_group"),
                                row.getString("term"),
                                row.getObject("started_on", LocalDate.class)),
                        row.getObject("parliament_id", UUID.class),
                        row.getString("parliament"),
                        row.getString("chamber"),
                        row.getObject("ended_on", LocalDate.class),
                        new EndReason.Words().convertToEntityAttribute(row.getString("end_reason"))))
                .list();
    }

    /** Notes that a lawmaker took a seat. */
    @RolesAllowed(Roles.OFFICER)
    public UUID begin(UUID lawmaker, MandateDetails details) {
        if (!lawmakers.existsById(lawmaker)) {
            throw new NotFound("lawmaker", lawmaker);
        }
        ladders.forget();
        return mandates.saveAndFlush(new Mandate(lawmaker, details)).getId();
    }

    @RolesAllowed(Roles.OFFICER)
    public void correct(UUID mandate, long seen, MandateDetails details) {
        Mandate found = load(mandate);
        found.correct(seen, details);
        mandates.saveAndFlush(found);
        ladders.forget();
    }

    /**
     * Notes that a lawmaker left the seat.
     *
     * @throws MandateAlreadyEnded when that was noted before
     */
    @RolesAllowed(Roles.OFFICER)
    public void end(UUID mandate, LocalDate day, EndReason reason) {
        Mandate found = load(mandate);
        found.end(day, reason);
        mandates.saveAndFlush(found);
        ladders.forget();
    }

    private Mandate load(UUID mandate) {
        return mandates.findById(mandate).orElseThrow(() -> new NotFound("mandate", mandate));
    }
}
