package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Work on a list is stopped: nothing of it is written, and it can be begun again. */
@SpringBootTest
@SignedIn
class IntakeStopTests {

    private static final String MEMBERS = """
            Member ID,First name,Last name,Constituency
            1,Ana,Duarte,North
            2,Bo,Ek,South
            """;

    @Autowired
    private Intakes intakes;

    @Autowired
    private IntakeStop stop;

    @Autowired
    private IntakeRuns runs;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final CountDownLatch enough = new CountDownLatch(1);

    @BeforeEach
    void begin() {
        desk.begins();
    }

    @AfterEach
    void clear() {
        enough.countDown();
        desk.clears();
    }

    @Test
    void whatWasBeingEnteredIsNotThereAndEntersTheNextTime() throws Exception {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        CompletableFuture<Void> other = holding("select pg_advisory_xact_lock(41, 0)");
        intakes.enter(id);
        awaits(id, "intake.phase.waiting");

        stop.stop(id);

        assertThat(intakes.run(id).state()).isEqualTo(IntakeState.SORTED);
        assertThat(intakes.run(id).error()).extracting(Told::key).isEqualTo("intake.stopped");
        enough.countDown();
        other.get();
        assertThat(desk.enters(id).state()).isEqualTo(IntakeState.ENTERED);
        assertThat(desk.more("lawmaker")).isEqualTo(2);
    }

    @Test
    void whoIsStoppedWhileItReadsIsBackAtTheColumns() throws Exception {
        UUID id = desk.hands(MEMBERS);
        CompletableFuture<Void> other = holding("lock table intake_row in access exclusive mode");
        desk.beginsToRead(id, "nz", null);
        awaits(id, "intake.phase.reading");

        stop.stop(id);

        assertThat(intakes.run(id).state()).isEqualTo(IntakeState.LOOKED_AT);
        enough.countDown();
        other.get();
        assertThat(desk.reads(id, "nz", null).counts()).returns(2, Counts::fresh);
    }

    @Test
    void whoIsStoppedBeforeItBeginsDoesNotBeginInsteadOfTheNext() throws Exception {
        UUID id = desk.hands(MEMBERS);
        CompletableFuture<Void> other = holding("select pg_advisory_xact_lock(40, hashtext('%s'))".formatted(id));
        desk.beginsToRead(id, "nz", null);
        stop.stop(id);

        desk.beginsToRead(id, "dk", null);
        enough.countDown();
        other.get();

        assertThat(desk.waits(id).counts()).returns(2, Counts::fresh);
        assertThat(desk.says("""
                        select string_agg(p.code, ' ') from intake_place i
                          join chamber c on c.id = i.chamber_id join parliament p on p.id = c.parliament_id
                         where i.intake_id = '%s'
                        """.formatted(id))).isEqualTo("dk");
    }

    @Test
    void whatWasStoppedDoesNotEndInsteadOfWhatBeganSince() {
        UUID id = desk.hands(MEMBERS);
        desk.reads(id, "nz", null);
        begins(id);
        IntakeRun stopped = intakes.run(id);
        stop.stop(id);
        begins(id);

        assertThat(runs.fail(stopped, IntakeState.SORTED, RunRows.json("intake.failed", "1")))
                .isFalse();
        assertThat(runs.isAtWork(stopped)).isFalse();
        assertThat(intakes.run(id).state()).isEqualTo(IntakeState.ENTERING);
        transaction.executeWithoutResult(status -> {
            assertThat(runs.end(stopped, IntakeState.ENTERED)).isFalse();
            status.setRollbackOnly();
        });
        assertThat(runs.fail(intakes.run(id), IntakeState.SORTED, RunRows.json("intake.failed", "2")))
                .isTrue();
    }

    private void begins(UUID id) {
        assertThat(runs.move(id, IntakeState.SORTED, IntakeState.ENTERING, "intake.phase.waiting"))
                .isTrue();
    }

    @Test
    void whatHasEndedIsNotStopped() {
        UUID id = desk.takesIn(MEMBERS, "nz", null).id();

        assertThatThrownBy(() -> stop.stop(id)).isInstanceOf(Refusal.class);
        assertThat(intakes.run(id).state()).isEqualTo(IntakeState.ENTERED);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsStopsNothing() {
        assertThatThrownBy(() -> stop.stop(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    /** Somebody else holds on to what the work needs, until that is enough. */
    private CompletableFuture<Void> holding(String sql) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            jdbc.execute(sql);
            held.countDown();
            waits(enough);
        }));
        held.await();
        return other;
    }

    private void awaits(UUID id, String phase) throws InterruptedException {
        while (!phase.equals(intakes.run(id).phase())) {
            Thread.sleep(20);
        }
    }

    private static void waits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
