package org.parley.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.parley.progress.Scope;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells those who follow numbers that they may have changed, whoever changed them and on whichever Parley over this database. It says
 * no more than that: what there is to see, each reads for themselves and under their own rules.
 */
@Component
public class LiveChanges implements DisposableBean {

    /** How often those who follow give a sign of life: often enough for proxies, which give up silent connections after a minute. */
    static final long BEAT_SECONDS = 20;

    /** How many look at the same time, however many follow, so that they leave the server and its database to those who work. */
    private static final int HANDS = 3;

    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(
            HANDS, Thread.ofPlatform().name("live-", 1).daemon(true).factory());
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final Listening listening;

    LiveChanges(DataSource database, Clock clock) {
        listening = new Listening(database, clock, this::tell);
    }

    /**
     * From now on looks when numbers may have changed, at once and then at most once a second, on a thread of the background; also when
     * the database is no longer heard, and when it is heard again. Only who is followed first is listened for: nothing starts before.
     *
     * @param beat a sign of life, every 20 seconds and once soon
     */
    public Following follow(Scope scope, Runnable look, Runnable beat) {
        Follower follower = new Follower(scope, look, hands);
        followers.add(follower);
        ScheduledFuture<?> beats = hands.scheduleWithFixedDelay(beat, 1, BEAT_SECONDS, TimeUnit.SECONDS);
        listening.begin();
        return () -> {
            follower.end();
            followers.remove(follower);
            beats.cancel(false);
        };
    }

    /** Since when nothing is heard of changes, where that is so. */
    public Optional<Instant> deafSince() {
        return listening.deafSince();
    }

    private void tell(Set<Changed> changes) {
        try {
            for (Follower follower : followers) {
                changes.forEach(follower::hear);
            }
        } catch (RejectedExecutionException e) {
            // Parley ends
        }
    }

    @Override
    public void destroy() {
        hands.shutdownNow();
        listening.end();
    }
}
