package org.parley.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.http.BaseUrl;
import org.parley.account.password.GuessSubject;
import org.parley.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that work once and for a while. Parley keeps only their SHA-256, so whoever reads the database cannot use them. */
@Component
class AccountLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private static final String GOOD = "purpose = :purpose and hash = :hash and used_at is null and expires_at > :now";

    private final JdbcClient database;
    private final BaseUrl base;
    private final Clock clock;

    AccountLinks(JdbcClient database, BaseUrl base, Clock clock) {
        this.database = database;
        this.base = base;
        this.clock = clock;
    }

    /** Makes a link; older ones for the same purpose and account die. The answer is the only time it is seen. */
    @Transactional
    public IssuedLink issue(LinkPurpose purpose, @Nullable UUID account) {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Instant expires = now.plus(purpose.lifetime());
        withdraw(purpose, account);
        database.sql("""
                        insert into account_link (id, version, purpose, account_id, hash, created_at, expires_at)
                        values (:id, 0, :purpose, :account, :hash, :now, :expires)
                        """)
                .param("id", Ids.next())
                .param("purpose", purpose.word())
                .param("account", account)
                .param("hash", GuessSubject.sha256(token))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
        return new IssuedLink(base.link(purpose.page(), token), expires);
    }

    /** Kills the links that are out for this purpose and account. */
    @Transactional
    public void withdraw(LinkPurpose purpose, @Nullable UUID account) {
        database.sql("""
                        delete from account_link
                        where purpose = :purpose and account_id is not distinct from cast(:account as uuid) and used_at is null
                        """)
                .param("purpose", purpose.word())
                .param("account", account == null ? null : account.toString())
                .update();
    }

    /** Whether the link still works, without using it; its account where it has one. */
    @Transactional(readOnly = true)
    public Optional<LinkTarget> look(LinkPurpose purpose, String token) {
        return database.sql("select account_id from account_link where " + GOOD)
                .param("purpose", purpose.word())
                .param("hash", GuessSubject.sha256(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new LinkTarget(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** Uses the link up, in the transaction of what it is used for. Of two who use it at once, one finds it used. */
    @Transactional
    public Optional<LinkTarget> use(LinkPurpose purpose, String token) {
        return database.sql("update account_link set used_at = :now, version = version + 1 where " + GOOD
                        + " returning account_id")
                .param("purpose", purpose.word())
                .param("hash", GuessSubject.sha256(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new LinkTarget(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** Whom a link is for; nobody yet for the one that sets Parley up. */
    record LinkTarget(@Nullable UUID account) {}
}
