package org.parley.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.base.Meanwhile.await;
import static org.parley.base.Meanwhile.oneWaits;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.base.Refusal;
import org.parley.recipient.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody makes a private address in the moment in which they become a viewer or leave: none is left that works. */
@SpringBootTest
class LeavingMeanwhileTests {

    private static final String CLEO = "Cleo Marten";

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate alone;

    private UUID cleo;
    private SecurityContext cleoSignedIn;

    @BeforeEach
    void cleoIsAnOfficer() {
        cleo = Acting.account(database, CLEO, Role.OFFICER);
        Acting.as(database, CLEO, Role.OFFICER, () -> cleoSignedIn = SecurityContextHolder.getContext());
    }

    /** Two need data that both see, so it is stored, and taken out again. */
    @AfterEach
    void nothingStays() {
        database.sql("delete from calendar_address where account_id = ?")
                .param(cleo)
                .update();
        database.sql("delete from account where id = ?").param(cleo).update();
        sweeping.historySince(cleo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role = 'viewer'", "closed_at = now()"})
    void whatIsMadeFirstEndsWithThem(String change) throws Exception {
        together(this::make, () -> leave(change));

        assertThat(working()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"role = 'viewer'", "closed_at = now()"})
    void whoLeavesFirstMakesNone(String change) {
        assertThatThrownBy(() -> together(() -> leave(change), this::make))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Refusal.class);

        assertThat(working()).isZero();
    }

    @Test
    void whoBecomesAManagerKeepsIt() throws Exception {
        together(this::make, () -> leave("role = 'manager'"));

        assertThat(working()).isOne();
    }

    /** The one is done and not yet stored when the other comes. */
    private void together(Runnable one, Runnable other) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people =
                new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2), cleoSignedIn)) {
            Future<?> first = people.submit(() -> alone.executeWithoutResult(status -> {
                one.run();
                done.countDown();
                await(go);
            }));
            await(done);
            Future<?> second = people.submit(other);
            for (int round = 0; round < 100 && !second.isDone() && !oneWaits(database); round++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            go.countDown();
            first.get(20, TimeUnit.SECONDS);
            second.get(20, TimeUnit.SECONDS);
        }
    }

    private void make() {
        addresses.make(Detail.KIND);
    }

    private void leave(String change) {
        database.sql("update account set version = version + 1, " + change + " where id = ?")
                .param(cleo)
                .update();
    }

    private int working() {
        return database.sql("select count(*) from calendar_address where account_id = ? and revoked_at is null")
                .param(cleo)
                .query(Integer.class)
                .single();
    }
}
