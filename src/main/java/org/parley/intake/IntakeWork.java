package org.parley.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.intake.column.RowReader;
import org.parley.intake.decision.Leaving;
import org.parley.intake.file.Spooled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads, enters and takes back, each in one transaction, by the hands of {@link Workers}. */
@Component
class IntakeWork {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeWork.class);

    /** Milliseconds that one statement of ours may take; the pool's own limit comes back with the connection. */
    private static final int PATIENT = 15 * 60 * 1000;

    private static final String PATIENCE = "set local statement_timeout = '15min'; set local lock_timeout = '15min';"
            + " set local idle_in_transaction_session_timeout = '15min'; set local jit = off; set local work_mem = '64MB';"
            // the index of names takes a long list in one go afterwards, instead of a bite every 4 MB
            + " set local gin_pending_list_limit = '64MB';"
            // the check of a reference is a query per row; searches plan anew each time, and these must not
            + " set local plan_cache_mode = auto";

    private static final List<Script> FIND_OUT =
            Script.named("own.sql", "known.sql", "place.sql", "match.sql", "gone.sql", "compare.sql");
    private static final Script HOLD = Script.named("hold.sql");
    private static final Script ENTER = Script.named("enter.sql");
    private static final Script END = Script.named("end.sql");
    private static final Script RECORD = Script.named("record.sql");

    private final IntakeRuns runs;
    private final IntakeLocks locks;
    private final Workers workers;
    private final TakingBack back;
    private final KeptLines kept;
    private final Staging staging;
    private final Shelf shelf;
    private final Statistics statistics;
    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    IntakeWork(
            IntakeRuns runs,
            IntakeLocks locks,
            Workers workers,
            TakingBack back,
            KeptLines kept,
            Staging staging,
            Shelf shelf,
            Statistics statistics,
            NamedParameterJdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.locks = locks;
        this.workers = workers;
        this.back = back;
        this.kept = kept;
        this.staging = staging;
        this.shelf = shelf;
        this.statistics = statistics;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void findWhatAnEarlierProcessLeft() {
        int found = locks.interruptAbandoned();
        if (found > 0) {
            LOG.warn("{} imports were interrupted; nothing of them was entered.", found);
        }
    }

    void read(UUID id, Spooled file, IntakeRun run, RowReader rows) {
        workers.start(
                run,
                IntakeState.LOOKED_AT,
                () -> transaction.executeWithoutResult(status -> {
                    begin(run);
                    clear(id);
                    int read = staging.read(
                            id, file, run.reading(), rows, done -> runs.progress(id, "intake.phase.reading", done));
                    runs.progress(id, "intake.phase.matching", read);
                    sort(run);
                    kept.keep(id, file, run.reading());
                    statistics.ofList(read);
                    mustEnd(run, IntakeState.SORTED);
                }));
    }

    /** Finds out anew who the people are, as it was decided meanwhile; in the background. */
    void sortLater(UUID id, IntakeRun run) {
        workers.start(
                run,
                IntakeState.SORTED,
                () -> transaction.executeWithoutResult(status -> {
                    begin(run);
                    sort(run);
                    statistics.ofList(run.rowsRead());
                    mustEnd(run, IntakeState.SORTED);
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
        workers.start(run, IntakeState.SORTED, () -> {
            transaction.executeWithoutResult(status -> {
                begin(run);
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
                mustEnd(run, IntakeState.ENTERED);
            });
            shelf.discard(id);
            statistics.ofDirectory(run);
        });
    }

    void undo(UUID id, IntakeRun run, UUID who) {
        workers.start(run, IntakeState.ENTERED, () -> {
            transaction.executeWithoutResult(status -> {
                begin(run);
                becomeTheOnlyOneWhoWrites(id);
                runs.progress(id, "intake.phase.undoing", 0);
                if (!back.run(run, who)) {
                    throw IntakeRuns.tooLate(id);
                }
            });
            statistics.ofDirectory(run);
        });
    }

    private void becomeTheOnlyOneWhoWrites(UUID id) {
        if (!locks.enterAloneAtOnce()) {
            runs.progress(id, "intake.phase.waiting", 0);
            locks.enterAlone();
        }
    }

    /** Begins, unless the work was stopped before it came to it. */
    private void begin(IntakeRun run) {
        begin(run.id());
        if (!runs.isAtWork(run)) {
            throw IntakeRuns.tooLate(run.id());
        }
    }

    private void begin(UUID id) {
        jdbc.getJdbcOperations().execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(Runnable::run, PATIENT);
            return true;
        });
        jdbc.getJdbcOperations().execute(PATIENCE);
        locks.hold(id);
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

    private void mustEnd(IntakeRun run, IntakeState to) {
        if (!runs.end(run, to)) {
            throw IntakeRuns.tooLate(run.id());
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
}
