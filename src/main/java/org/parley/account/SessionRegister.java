package org.parley.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parley.account.password.Network;
import org.parley.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody is signed in, so that they can see it and end it. A session lasts 12 hours, or 30 minutes without a click. */
@Component
class SessionRegister {

    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String LIVES =
            " s.ended_at is null and s.started_at > :oldest and s.last_seen_at > :longestIdle ";

    private final JdbcClient database;
    private final Clock clock;

    SessionRegister(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that somebody signed in, forgets what is long over, and returns the new session's id. */
    @Transactional
    public UUID begin(UUID account, String browser, String address) {
        UUID id = Ids.next();
        database.sql("delete from account_session where account_id = :account and started_at < :kept")
                .param("account", account)
                .param("kept", at(clock.instant().minus(KEPT)))
                .update();
        database.sql("""
                        insert into account_session (id, account_id, started_at, last_seen_at, browser, address)
                        values (:id, :account, :now, :now, :browser, :address)
                        """)
                .param("id", id)
                .param("account", account)
                .param("now", at(clock.instant()))
                .param("browser", browser)
                .param("address", address)
                .update();
        database.sql("update account set signed_in_at = :now where id = :account")
                .param("now", at(clock.instant()))
                .param("account", account)
                .update();
        return id;
    }

    /** Who the session belongs to, as the account stands now; empty when it is over, by whatever cause. */
    @Transactional
    public Optional<Person> person(UUID session, boolean acts) {
        Instant now = clock.instant();
        Optional<Person> person = lives(database.sql("""
                        select a.id, a.name, a.email, a.role, a.time_zone, a.language
                        from account_session s join account a on a.id = s.account_id
                        where s.id = :session and a.closed_at is null and""" + LIVES), now)
                .param("session", session)
                .query((row, number) -> person(row, session))
                .optional();
        if (acts && person.isPresent()) {
            database.sql("update account_session set last_seen_at = :now where id = :session and last_seen_at < :noted")
                    .param("now", at(now))
                    .param("session", session)
                    .param("noted", at(now.minus(NOTED_EVERY)))
                    .update();
        }
        return person;
    }

    /** The sessions of an account that are not over, the last seen first. */
    @Transactional(readOnly = true)
    public List<OpenSession> of(UUID account, Optional<UUID> here) {
        return lives(database.sql("""
                        select s.id, s.browser, s.address, s.started_at, s.last_seen_at
                        from account_session s where s.account_id = :account and""" + LIVES + "order by s.last_seen_at desc, s.started_at desc"), clock.instant())
                .param("account", account)
                .query((row, number) -> new OpenSession(
                        row.getObject("id", UUID.class),
                        here.equals(Optional.of(row.getObject("id", UUID.class))),
                        row.getString("browser"),
                        row.getString("address"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the account was signed in from this network in the last 30 days. */
    @Transactional(readOnly = true)
    public boolean isAtHome(String email, String address) {
        String network = Network.of(address);
        return database
                .sql("""
                        select distinct s.address from account_session s join account a on a.id = s.account_id
                        where a.email = :email and s.started_at > :kept
                        """)
                .param("email", email)
                .param("kept", at(clock.instant().minus(KEPT)))
                .query(String.class)
                .list()
                .stream()
                .anyMatch(known -> Network.of(String.valueOf(known)).equals(network));
    }

    /** Ends one session of an account; ending it again changes nothing. */
    @Transactional
    public void end(UUID account, UUID session) {
        database.sql("""
                        update account_session set ended_at = :now
                        where id = :session and account_id = :account and ended_at is null
                        """)
                .param("now", at(clock.instant()))
                .param("session", session)
                .param("account", account)
                .update();
    }

    /** Ends all sessions of an account but, where one is named, that one. */
    @Transactional
    public void endAll(UUID account, Optional<UUID> butThis) {
        database.sql("""
                        update account_session set ended_at = :now
                        where account_id = :account and ended_at is null and id is distinct from :kept::uuid
                        """)
                .param("now", at(clock.instant()))
                .param("account", account)
                .param("kept", butThis.map(UUID::toString).orElse(null))
                .update();
    }

    private static JdbcClient.StatementSpec lives(JdbcClient.StatementSpec query, Instant now) {
        return query.param("oldest", at(now.minus(LONGEST))).param("longestIdle", at(now.minus(IDLE)));
    }

    private static Person person(ResultSet row, UUID session) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                new RoleConverter().convertToEntityAttribute(row.getString("role")),
                ZoneId.of(row.getString("time_zone")),
                row.getString("language"),
                session);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
