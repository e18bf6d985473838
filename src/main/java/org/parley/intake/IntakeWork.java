package org.parley.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.intake.column.RowReader;
import org.parley.intake.decision.Leaving;
import org.parley.intake.file.Spooled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and enters in the background, as the person who asked for it; each is one transaction. */
@Component
class IntakeWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeWork.class);

    private static final int AT_ONCE = 3;
    /** Milliseconds that one statement of ours may take; the pool's own limit comes back with the connection. */
    private static final int PATIENT = 15 * 60 * 1000;

    private static final String PATIENCE = "set local statement_timeout = '15min'; set local lock_timeout = '15min';"
            + " set local idle_in_transaction_session_timeout = '15min'; set local jit = off;"
            // the check of a reference is a query per row; searches plan anew each time, and these must not
            + " set local plan_cache_mode = auto";

    private static final List<Script> FIND_OUT =
            Script.named("own.sql", "known.sql", "place.sql", "match.sql", "gone.sql", "compare.sql");
    private static final Script HOLD = Script.named("hold.sql");
    private static final Script ENTER = Script.named("enter.sql");
    private static final Script END = Script.named("end.sql");
    private static final Script RECORD = Script.named("record.sql");

    private final IntakeRuns runs;
    private final TakingBack back;
    private final KeptLines kept;
    private final Staging staging;
    private final Shelf shelf;
    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ExecutorService executor = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("intake-", 1).daemon(true).factory());
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<UUID, Object> latest = new ConcurrentHashMap<>();

    IntakeWork(
            IntakeRuns runs,
            TakingBack back,
            KeptLines kept,
            Staging staging,
            Shelf shelf,
            NamedParameterJdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.back = back;
        this.kept = kept;
        this.staging = staging;
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void findWhatAnEarlierProcessLeft() {
        int found = runs.interruptAbandoned();
        if (found > 0) {
            LOG.warn("{} imports were interrupted; nothing of them was entered.", found);
        }
    }

    /** Takes a place among those that work, or refuses. */
    void reserve() {
        if (!places.tryAcquire()) {
            throw new Refusal("intake.refusal.busy", "%d imports are working".formatted(AT_ONCE));
        }
    }

    void giveBack() {
        places.release();
    }

    void read(UUID id, Spooled file, IntakeRun run, RowReader rows) {
        start(
                id,
                IntakeState.LOOKED_AT,
                () -> transaction.executeWithoutResult(status -> {
                    begin(id);
                    clear(id);
                    int read = staging.read(
                            id, file, run.reading(), rows, done -> runs.progress(id, "intake.phase.reading", done));
                    runs.progress(id, "intake.phase.matching", read);
                    sort(run);
                    kept.keep(id, file, run.reading());
                    mustMove(id, IntakeState.READING, IntakeState.SORTED);
                }));
    }

    /** Finds out anew who the people are, as it was decided meanwhile; in the background. */
    void sortLater(UUID id, IntakeRun run) {
        start(
                id,
                IntakeState.SORTED,
                () -> transaction.executeWithoutResult(status -> {
                    begin(id);
                    sort(run);
                    mustMove(id, IntakeState.READING, IntakeState.SORTED);
                }));
    }

    /** Finds out anew who the people are, in the running transaction. */
    void sortNow(UUID id, IntakeRun run) {
        begin(id);
        sort(run);
    }

    private void sort(IntakeRun run) {
        Map<String, @Nullable Object> parameters = parameters(run);
        FIND_OUT.forEach(script -> script.run(jdbc, parameters));
        RECORD.run(jdbc, parameters);
    }

    void enter(UUID id, IntakeRun run) {
        start(id, IntakeState.SORTED, () -> {
            transaction.executeWithoutResult(status -> {
                begin(id);
                becomeTheOnlyOneWhoWrites(id);
                runs.progress(id, "intake.phase.matching", 0);
                Map<String, @Nullable Object> parameters = parameters(run);
                FIND_OUT.forEach(script -> script.run(jdbc, parameters));
                runs.progress(id, "intake.phase.writing", 0);
                HOLD.run(jdbc, parameters);
                ENTER.run(jdbc, parameters);
                if (run.choices().leaving() != null) {
                    END.run(jdbc, parameters);
                }
                RECORD.run(jdbc, parameters);
                mustMove(id, IntakeState.ENTERING, IntakeState.ENTERED);
            });
            shelf.discard(id);
            lookAtBulk(run);
        });
    }

    void undo(UUID id, IntakeRun run, UUID who) {
        start(id, IntakeState.ENTERED, () -> {
            transaction.executeWithoutResult(status -> {
                begin(id);
                becomeTheOnlyOneWhoWrites(id);
                runs.progress(id, "intake.phase.undoing", 0);
                if (!back.run(id, who)) {
                    throw IntakeRuns.tooLate(id);
                }
            });
            lookAtBulk(run);
        });
    }

    /** The next list would be compared as if this one had not been. Nothing is lost without it but speed. */
    private void lookAtBulk(IntakeRun run) {
        if (run.rowsRead() > Sorting.AT_ONCE) {
            try {
                jdbc.getJdbcOperations().execute("select look_at_bulk()");
            } catch (DataAccessException e) {
                LOG.info("after intake {} the database did not look at its tables: {}", run.id(), e.getMessage());
            }
        }
    }

    private void becomeTheOnlyOneWhoWrites(UUID id) {
        if (!runs.enterAloneAtOnce()) {
            runs.progress(id, "intake.phase.waiting", 0);
            runs.enterAlone();
        }
    }

    private void begin(UUID id) {
        jdbc.getJdbcOperations().execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(executor, PATIENT);
            return true;
        });
        jdbc.getJdbcOperations().execute(PATIENCE);
        runs.hold(id);
    }

    private void clear(UUID id) {
        for (String table : List.of(
                "intake_row",
                "intake_fault",
                "intake_person",
                "intake_change",
                "intake_candidate",
                "intake_taken",
                "intake_gone")) {
            jdbc.getJdbcOperations().update("delete from " + table + " where intake_id = ?", id);
        }
    }

    private void mustMove(UUID id, IntakeState from, IntakeState to) {
        if (!runs.move(id, from, to, "")) {
            throw IntakeRuns.tooLate(id);
        }
    }

    private Map<String, @Nullable Object> parameters(IntakeRun run) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        Leaving leaving = run.choices().leaving();
        parameters.put("today", runs.today());
        parameters.put("policies", ChoiceRows.json(run.choices().policies()));
        parameters.put("overEdited", run.choices().overEdited());
        parameters.put("goneOn", leaving == null ? null : leaving.day());
        parameters.put("goneReason", leaving == null ? null : ChoiceRows.word(leaving.reason()));
        parameters.put("run", run.id());
        parameters.put("parliament", run.parliament());
        parameters.put("chamber", run.chamber());
        return parameters;
    }

    private void start(UUID id, IntakeState before, Runnable work) {
        Object mine = new Object();
        latest.put(id, mine);
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.run();
            } catch (Refusal e) {
                LOG.info("intake {} refused: {}", id, e.getMessage());
                tell(id, mine, before, RunRows.json(e.key(), e.values()));
            } catch (RuntimeException e) {
                String number = id.toString().substring(24);
                if (tell(id, mine, before, RunRows.json("intake.failed", number))) {
                    LOG.error("intake {} failed", id, e);
                } else {
                    LOG.info("intake {} was stopped", id);
                }
            } finally {
                latest.remove(id, mine);
                places.release();
            }
        }));
    }

    /** Says why it went wrong, unless somebody stopped it and perhaps began anew. */
    private boolean tell(UUID id, Object mine, IntakeState before, String error) {
        return latest.get(id) == mine && runs.fail(id, before, error);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
