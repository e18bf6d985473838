package org.parley.intake;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
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
    private final Map<UUID, Object> latest = new ConcurrentHashMap<>();

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

    /** One piece of work on a run. */
    interface Turn {

        /** Whether nobody began anything else with the run since. */
        boolean isLatest();
    }

    /** Does the work in a place that was reserved. Where it fails, the run is in the state before and says why. */
    void start(UUID id, IntakeState before, Consumer<Turn> work) {
        Object mine = new Object();
        latest.put(id, mine);
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.accept(() -> latest.get(id) == mine);
            } catch (Refusal e) {
                LOG.info("intake {} refused: {}", id, e.getMessage());
                tell(id, mine, before, RunRows.json(e.key(), e.values()));
            } catch (RuntimeException e) {
                failed(id, mine, before, e);
            } finally {
                latest.remove(id, mine);
                places.release();
            }
        }));
    }

    private void failed(UUID id, Object mine, IntakeState before, RuntimeException failure) {
        String number = id.toString().substring(24);
        if (executor.isShutdown()) {
            LOG.info("intake {} ended with Parley; the next start says so", id);
        } else if (tell(id, mine, before, RunRows.json("intake.failed", number))) {
            LOG.error("intake {} failed", id, failure);
        } else {
            LOG.info("intake {} was stopped", id);
        }
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
