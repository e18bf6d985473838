package org.parley.live;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parley.progress.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One who follows changes: looks at once at the first, and at most once a second however many come. */
final class Follower {

    static final Duration PACE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Scope scope;
    private final Runnable look;
    private final ScheduledExecutorService hands;
    private State state = State.RESTS;
    private long next = System.nanoTime();

    Follower(Scope scope, Runnable look, ScheduledExecutorService hands) {
        this.scope = scope;
        this.look = look;
        this.hands = hands;
    }

    private enum State {
        RESTS,
        WAITS,
        LOOKS,
        LOOKS_AND_WAITS,
        ENDED
    }

    void hear(Changed changed) {
        if (changed.concerns(scope)) {
            hear();
        }
    }

    private synchronized void hear() {
        if (state == State.RESTS) {
            await();
        } else if (state == State.LOOKS) {
            state = State.LOOKS_AND_WAITS;
        }
    }

    synchronized void end() {
        state = State.ENDED;
    }

    private synchronized void await() {
        state = State.WAITS;
        var _ = hands.schedule(this::look, Math.max(0, next - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private void look() {
        if (!begin()) {
            return;
        }
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("a page that follows changes could not be brought up to date: {}", e.toString());
        } finally {
            finish();
        }
    }

    private synchronized boolean begin() {
        if (state == State.ENDED) {
            return false;
        }
        state = State.LOOKS;
        next = System.nanoTime() + PACE.toNanos();
        return true;
    }

    private synchronized void finish() {
        if (state == State.LOOKS_AND_WAITS) {
            await();
        } else if (state == State.LOOKS) {
            state = State.RESTS;
        }
    }
}
