package org.parley.trend;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How quickly answers came from a parliament, or from all of them: on which day after the sending how many answered first. */
public final class Curve {

    private final @Nullable UUID parliament;
    private final String name;
    private final TreeMap<Integer, Long> firsts = new TreeMap<>();
    private long sent;
    private int elapsed;

    Curve(@Nullable UUID parliament, String name) {
        this.parliament = parliament;
        this.name = name;
    }

    /** The parliament; null for all of them. */
    public @Nullable UUID parliament() {
        return parliament;
    }

    /** Its name; empty for all of them. */
    public String name() {
        return name;
    }

    /** To how many it was sent. */
    public long sent() {
        return sent;
    }

    /** How many had answered so many days after the letter was sent to them. */
    public long answeredBy(int days) {
        return firsts.headMap(days, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How many days ago the first letter was sent, or how many days after its sending the last first answer came, if that is more. */
    int lastDay() {
        return firsts.isEmpty() ? elapsed : Math.max(elapsed, firsts.lastKey());
    }

    void begin(int daysAgo) {
        elapsed = daysAgo;
    }

    void send(long many) {
        sent += many;
    }

    void answer(int day, long many) {
        firsts.merge(day, many, Long::sum);
    }

    void add(Curve other) {
        sent += other.sent;
        for (Map.Entry<Integer, Long> first : other.firsts.entrySet()) {
            answer(first.getKey(), first.getValue());
        }
    }
}
