package org.parley.recipient;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a letter still lacks before it goes out. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Readiness {

    private static final String LACKS = """
            select v.sealed_at is not null as sealed, btrim(v.text, E' \\t\\n') <> '' as written,
                   (select count(*) from ask k where k.letter_id = l.id) as asks,
                   (select count(*) from addressee a where a.letter_id = l.id) as addressees,
                   (select count(*) from addressee a where a.letter_id = l.id
                       and not exists (select from recipient r where r.addressee_id = a.id and r.state <> 'excluded')) as forgotten,
                   n.unreachable, n.bounced
              from letter l
              join letter_version v on v.letter_id = l.id and v.made_from is null
             cross join lateral (
                    select count(*) as unreachable,
                           count(*) filter (where exists (
                               select from channel c where c.state = 'bounced' and r.lawmaker_id = c.lawmaker_id)
                               or exists (select from channel c where c.state = 'bounced' and r.at_parliament_id = c.parliament_id)
                               or exists (select from channel c where c.state = 'bounced' and r.at_chamber_id = c.chamber_id)
                               or exists (select from channel c where c.state = 'bounced' and r.at_committee_id = c.committee_id))
                               as bounced
                      from recipient r where r.letter_id = l.id and %s) n
             where l.id = :letter
            """.formatted(RecipientShow.UNREACHABLE.condition());

    private final JdbcClient jdbc;

    Readiness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the letter lacks as it stands now. */
    public Gaps of(UUID letter) {
        return jdbc.sql(LACKS)
                .param("letter", letter)
                .query((row, number) -> new Gaps(
                        row.getBoolean("sealed"),
                        row.getBoolean("written"),
                        row.getInt("asks"),
                        row.getInt("addressees"),
                        row.getInt("forgotten"),
                        row.getInt("unreachable"),
                        row.getInt("bounced")))
                .optional()
                .orElseThrow(() -> new NotFound("letter", letter));
    }

    /**
     * What a letter lacks.
     *
     * @param sealed whether it went out already, so that its text and asks stay as they are
     * @param written whether it has a text
     * @param asks how many it has
     * @param addressees how many the "To:" block names
     * @param forgotten addressees on whose behalf nobody receives it
     * @param unreachable recipients to whom it cannot be sent by anything we know
     * @param bounced those among them of whom we know only what bounced
     */
    public record Gaps(
            boolean sealed, boolean written, int asks, int addressees, int forgotten, int unreachable, int bounced) {}
}
