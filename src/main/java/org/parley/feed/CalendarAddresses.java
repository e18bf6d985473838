package org.parley.feed;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.http.BaseUrl;
import org.parley.account.password.GuessSubject;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private addresses under which people's own calendars read what is due, one for each person. Parley keeps only their SHA-256, so
 * whoever reads the database cannot use them. Viewers have none: they take nothing along.
 */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class CalendarAddresses {

    /** The path under which calendars are read. */
    public static final String PATH = "calendar";

    /** What addresses end in, because some calendars ask for it. */
    public static final String ENDING = ".ics";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient database;
    private final BaseUrl base;
    private final Actor actor;
    private final Clock clock;

    CalendarAddresses(JdbcClient database, BaseUrl base, Actor actor, Clock clock) {
        this.database = database;
        this.base = base;
        this.actor = actor;
        this.clock = clock;
    }

    /** The person's address; none where there is none that works. */
    @Transactional(readOnly = true)
    public Optional<AddressShown> mine() {
        return database.sql("""
                        select detail, made_at, fetched_at from calendar_address where account_id = :me and revoked_at is null
                        """)
                .param("me", actor.id())
                .query((row, number) -> new AddressShown(
                        Detail.of(row.getString("detail")),
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("fetched_at") == null
                                ? null
                                : row.getTimestamp("fetched_at").toInstant()))
                .optional();
    }

    /**
     * Makes an address; the one before it dies. The answer is the only time it is seen.
     *
     * @throws Refusal when the person became a viewer or left in that very moment
     */
    public NewAddress make(Detail detail) {
        mustStay();
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into calendar_address as a (id, account_id, hash, detail, detail_since, made_at)
                        values (:id, :me, :hash, :detail, :now, :now)
                        on conflict (account_id) do update
                        set id = excluded.id, hash = excluded.hash, detail = excluded.detail, detail_since = excluded.detail_since,
                            revision = a.revision + 1, made_at = excluded.made_at, fetched_at = null, revoked_at = null
                        """)
                .param("id", Ids.next())
                .param("me", actor.id())
                .param("hash", GuessSubject.sha256(token))
                .param("detail", detail.word())
                .param("now", now())
                .update();
        return new NewAddress(base.link(PATH, token + ENDING));
    }

    /** Says what stands in the calendar from now on. */
    public void tell(Detail detail) {
        database.sql("""
                        update calendar_address set detail = :detail, detail_since = :now, revision = revision + 1
                         where account_id = :me and detail <> :detail
                        """)
                .param("detail", detail.word())
                .param("now", now())
                .param("me", actor.id())
                .update();
    }

    /** Lets the address answer nobody any more. The answer says which one, to take it back with; none where none worked. */
    public Optional<UUID> revoke() {
        return database.sql("""
                        update calendar_address set revoked_at = :now where account_id = :me and revoked_at is null returning id
                        """)
                .param("now", now())
                .param("me", actor.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** Takes revoking back, unless there is another address since. */
    public void restore(UUID revoked) {
        database.sql("update calendar_address set revoked_at = null where id = :id and account_id = :me")
                .param("id", revoked)
                .param("me", actor.id())
                .update();
    }

    /** Whoever changes the person's account meanwhile waits, and then ends the address as well. */
    private void mustStay() {
        if (database.sql("select id from account where id = :me and role <> 'viewer' and closed_at is null for share")
                .param("me", actor.id())
                .query(UUID.class)
                .optional()
                .isEmpty()) {
            throw new Refusal("refusal.not-allowed", "account %s may have no address".formatted(actor.id()));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
