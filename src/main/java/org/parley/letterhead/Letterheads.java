package org.parley.letterhead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The letterhead, and what it was before. There is one for everybody. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class Letterheads {

    /** There is one letterhead, so its form needs no other identity. */
    private static final UUID THE_ONE = new UUID(0, 0);

    private static final LetterheadDetails NOTHING = new LetterheadDetails("", "", "", "");

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Letterheads(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** What stands above letters now; {@link Letterhead#NONE} until somebody wrote one. */
    @RolesAllowed(Roles.VIEWER)
    @Transactional(readOnly = true)
    public Letterhead now() {
        return seen().details().shown();
    }

    /** What a form edits, at the version that it carries back. */
    @Transactional(readOnly = true)
    public Seen<LetterheadDetails> seen() {
        return jdbc.sql("select * from letterhead order by version desc limit 1")
                .query((row, number) -> new Seen<>(THE_ONE, row.getLong("version"), details(row)))
                .optional()
                .orElseGet(() -> new Seen<>(THE_ONE, 0, NOTHING));
    }

    /**
     * Puts another letterhead in the place of the one that was seen; the same again changes nothing.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    public void store(long seenVersion, @Valid LetterheadDetails details) {
        Letterhead shown = details.shown();
        Seen<LetterheadDetails> before = seen();
        if (before.version() == seenVersion && before.details().shown().equals(shown)) {
            return;
        }
        int stored = jdbc.sql("""
                    insert into letterhead (version, name, address, contact, note, stored_at, stored_by)
                    select :seen + 1, :name, :address, :contact, :note, :now, :by
                     where :seen = coalesce((select max(version) from letterhead), 0)
                    on conflict do nothing
                    """)
                .param("seen", seenVersion)
                .param("name", shown.name())
                .param("address", String.join("\n", shown.lines()))
                .param("contact", shown.contact())
                .param("note", shown.note())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id())
                .update();
        if (stored == 0) {
            throw new ChangedMeanwhile(THE_ONE, seenVersion, seen().version());
        }
    }

    /** One page of what was in force, the latest first. */
    @Transactional(readOnly = true)
    public List<LetterheadLine> history(Pageable page) {
        return jdbc.sql("""
                    select h.*, a.name as stored_by_name from letterhead h join account a on a.id = h.stored_by
                     order by h.version desc limit :limit offset :offset
                    """)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new LetterheadLine(
                        row.getLong("version"),
                        details(row).shown(),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                        row.getString("stored_by_name")))
                .list();
    }

    /** How many were in force, the one of today among them. */
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*) from letterhead").query(Integer.class).single();
    }

    private static LetterheadDetails details(ResultSet row) throws SQLException {
        return new LetterheadDetails(
                row.getString("name"), row.getString("address"), row.getString("contact"), row.getString("note"));
    }
}
