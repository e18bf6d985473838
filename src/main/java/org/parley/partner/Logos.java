package org.parley.partner;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The logos of partners: one is shown, and those before it can be taken again. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Logos {

    private static final int SHOWN = 8;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Logos(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** Shows this picture from now on. */
    public void set(UUID partner, LogoImage image) {
        remove(partner);
        jdbc.sql("""
                    insert into partner_logo (id, partner_id, large, small, set_by, set_at)
                    values (:id, :partner, :large, :small, :me, :now)
                    """)
                .param("id", Ids.next())
                .param("partner", partner)
                .param("large", image.large())
                .param("small", image.small())
                .param("me", actor.id())
                .param("now", now())
                .update();
    }

    /** Shows one again that the partner had before. */
    public void takeAgain(UUID partner, UUID logo) {
        remove(partner);
        int taken = jdbc.sql("""
                    insert into partner_logo (id, partner_id, large, small, set_by, set_at)
                    select :id, g.partner_id, g.large, g.small, :me, :now
                      from partner_logo g where g.id = :logo and g.partner_id = :partner
                    """)
                .param("id", Ids.next())
                .param("partner", partner)
                .param("logo", logo)
                .param("me", actor.id())
                .param("now", now())
                .update();
        if (taken == 0) {
            throw new NotFound("logo", logo);
        }
    }

    /** Shows none any more. */
    public void remove(UUID partner) {
        if (jdbc.sql("select id from partner where id = :partner for update")
                .param("partner", partner)
                .query(UUID.class)
                .list()
                .isEmpty()) {
            throw new NotFound("partner", partner);
        }
        jdbc.sql("update partner_logo set removed_by = :me, removed_at = :now"
                        + " where partner_id = :partner and removed_at is null")
                .param("me", actor.id())
                .param("now", now())
                .param("partner", partner)
                .update();
    }

    /** Those that the partner has or had, the latest first; at most eight. */
    @Transactional(readOnly = true)
    public List<LogoLine> of(UUID partner) {
        return jdbc.sql("""
                    select g.id, a.name, g.set_at, g.removed_at is null as current
                      from partner_logo g join account a on a.id = g.set_by
                     where g.partner_id = :partner order by g.set_at desc, g.id desc limit :shown
                    """)
                .param("partner", partner)
                .param("shown", SHOWN)
                .query((row, number) -> new LogoLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("current")))
                .list();
    }

    /**
     * The picture as PNG, of at most 512 × 512 pixels, or of at most 96 × 96.
     *
     * @throws NotFound when there is no such logo
     */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public byte[] png(UUID logo, boolean large) {
        return jdbc.sql(
                        "select case when :large then g.large else g.small end as png from partner_logo g where g.id = :logo")
                .param("large", large)
                .param("logo", logo)
                .query((row, number) -> row.getBytes("png"))
                .optional()
                .orElseThrow(() -> new NotFound("logo", logo));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
