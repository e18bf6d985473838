package org.parley.account.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down whoever guesses passwords: per account and per network, on every instance at once. A try is counted before the
 * password is looked at, in one statement, so that a thousand tries at the same moment are not all the first. From a network
 * where the account was at home lately, its own count applies: strangers do not lock anybody out.
 */
@Component
public class Guesses {

    /** How many tries an account has before each one has to wait. */
    public static final int FREE_PER_ACCOUNT = 5;

    static final int FREE_PER_NETWORK = 30;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient database;
    private final Clock clock;

    Guesses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts a try on an account from a network.
     *
     * @throws TooManyGuesses when it comes too early after the last one
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyGuesses.class)
    public void count(GuessSubject subject) {
        take(subject.network(), FREE_PER_NETWORK);
        take(subject.account(), FREE_PER_ACCOUNT);
    }

    /**
     * Counts a try to open a private address that does not exist, apart from tries at passwords.
     *
     * @param network the IP address that the connection itself names
     * @throws TooManyGuesses when it comes too early after the last one
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyGuesses.class)
    public void countAddress(String network) {
        take("address network " + Network.of(network), FREE_PER_NETWORK);
    }

    /**
     * The password was right: this account's count starts again, and the network gets its try back. The network's row comes first, as
     * where a try is counted, so that those who come in at the same moment wait for each other and never in a circle.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void right(GuessSubject subject) {
        database.sql("""
                        merge into sign_in_failure known using (values (:network)) as own (subject) on known.subject = own.subject
                         when matched and known.failures > 1 then update set failures = known.failures - 1
                         when matched then delete
                        """).paramSource(subject).update();
        database.sql("delete from sign_in_failure where subject = :account")
                .paramSource(subject)
                .update();
        database.sql("""
                        delete from sign_in_failure where subject in (
                               select subject from sign_in_failure where last_at < :forgotten for update skip locked)
                        """)
                .param("forgotten", clock.instant().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void take(String subject, int free) {
        Instant now = clock.instant();
        Map<String, Object> values = Map.of(
                "subject", subject,
                "free", free,
                "now", now.atOffset(ZoneOffset.UTC),
                "forgotten", now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC),
                "longest", LONGEST_WAIT.toSeconds());
        int taken = database.sql("""
                        insert into sign_in_failure as known (subject, failures, last_at) values (:subject, 1, :now)
                        on conflict (subject) do update
                        set failures = case when known.last_at < :forgotten then 1 else known.failures + 1 end,
                            last_at = :now
                        where known.failures < :free
                           or known.last_at <= :now - least(:longest, power(2, least(known.failures - :free, 20))) * interval '1 second'
                        """).params(values).update();
        if (taken == 0) {
            throw new TooManyGuesses(database.sql("""
                            select ceil(extract(epoch from last_at - :now
                                   + least(:longest, power(2, least(failures - :free, 20))) * interval '1 second'))
                            from sign_in_failure where subject = :subject
                            """)
                    .params(values)
                    .query(Long.class)
                    .optional()
                    .orElse(1L));
        }
    }
}
