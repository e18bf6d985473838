package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.base.Meanwhile.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.base.Ids;
import org.parley.recipient.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people write down where one lawmaker stands at the same time: both are kept, and what counts is right. */
@SpringBootTest
class PositionsTogetherTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID ana = Ids.next();
    private final UUID river = Ids.next();
    private final UUID mira = Ids.next();

    @BeforeEach
    void aCampaign() {
        jdbc.sql("insert into account (id, version, email, name, role) values (?, 0, ?, 'Ana Duarte', 'officer')")
                .params(ana, ana + "@example.org")
                .update();
        jdbc.sql(
                        "insert into campaign (id, version, name, started_on, owner_id) values (?, 0, 'Free the river', date '2026-01-01', ?)")
                .params(river, ana)
                .update();
        jdbc.sql("insert into lawmaker (id, version, official_name) values (?, 0, 'Mira Okafor')")
                .param(mira)
                .update();
    }

    /** Two need data that both see, so it is stored, and taken out again. */
    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from position where lawmaker_id = ?").param(mira).update();
        jdbc.sql("delete from lawmaker where id = ?").param(mira).update();
        jdbc.sql("delete from campaign where id = ?").param(river).update();
        jdbc.sql("delete from account where id = ?").param(ana).update();
        sweeping.historySince(ana);
    }

    @Test
    void theLaterDayCountsWhoeverWasQuicker() throws Exception {
        for (List<LocalDate> days :
                List.of(List.of(MARCH, MARCH.plusDays(1)), List.of(MARCH.plusDays(3), MARCH.plusDays(2)))) {
            together(days.getFirst(), days.getLast());
        }

        assertThat(jdbc.sql("select count(*) from position where lawmaker_id = ?")
                        .param(mira)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(jdbc.sql(
                                "select p.taken_on from latest_position x join position p on p.id = x.position_id where x.lawmaker_id = ?")
                        .param(mira)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(MARCH.plusDays(3));
    }

    /** The first has written and not committed when the second writes. */
    private void together(LocalDate first, LocalDate second) throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> one = people.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(done -> {
                write(first);
                written.countDown();
                await(go);
            }));
            await(written);
            Future<?> other = people.submit(
                    () -> new TransactionTemplate(transactions).executeWithoutResult(done -> write(second)));
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(other.isDone()).as("the second waits for the first").isFalse();
            go.countDown();
            one.get(10, TimeUnit.SECONDS);
            other.get(10, TimeUnit.SECONDS);
        }
    }

    private void write(LocalDate day) {
        jdbc.sql("""
                    insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by, recorded_at)
                    values (?, 0, ?, ?, 'supporter', ?, 'public act', 'sure', ?, now())
                    """).params(Ids.next(), mira, river, day, ana).update();
    }
}
