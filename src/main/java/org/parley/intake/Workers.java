package org.parley.intake;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.parley.base.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Works on lists in the background, on a few at once, as the person who asked for it, and says what went wrong. */
@Component
class Workers implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private static final int AT_ONCE = 3;

    private final IntakeRuns runs;
    private final ExecutorService executor = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("intake-", 1).daemon(true).factory());
    private final Semaphore places = new Semaphore(AT_ONCE);

    Workers(IntakeRuns runs) {
        this.runs = runs;
    }

    /** Takes a place among those that work, or refuses. It comes back when the running transaction does not hold. */
    void reserve() {
        if (!places.tryAcquire()) {
            throw new Refusal("intake.refusal.busy", "%d imports are working".formatted(AT_ONCE));
        }
        Afterwards.whenRolledBack(this::giveBack);
    }

    void giveBack() {
        places.release();
    }

    /** Does the work in a place that was reserved. Where it fails, the run is in the state before and says why. */
    void start(IntakeRun run, IntakeState before, Runnable work) {
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.run();
            } catch (Refusal e) {
                LOG.info("intake {} refused: {}", run.id(), e.getMessage());
                runs.fail(run, before, RunRows.json(e.key(), e.values()));
            } catch (RuntimeException e) {
                failed(run, before, e);
            } finally {
                places.release();
            }
        }));
    }

    private void failed(IntakeRun run, IntakeState before, RuntimeException failure) {
        UUID id = run.id();
        String number = id.toString().substring(24);
        if (executor.isShutdown()) {
            LOG.info("intake {} ended with Parley; the next start says so", id);
        } else if (runs.fail(run, before, RunRows.json("intake.failed", number))) {
            LOG.error("intake {} failed", id, failure);
        } else {
            LOG.info("intake {} was stopped", id);
        }
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
