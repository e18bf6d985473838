package org.parley.lawmaker;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What is remembered for a short while about long lists, shared by everybody who looks at the same one: how many rows it has, and
 * the rungs of its ladder. Short lists are never remembered, so that what was just entered is there at once; what is entered here
 * makes everything forgotten.
 */
@Component
class Ladders {

    private static final long COUNT_LASTS = TimeUnit.SECONDS.toNanos(5);
    private static final long LADDER_LASTS = TimeUnit.SECONDS.toNanos(60);
    private static final int AT_MOST = 48;

    private final Map<Object, Remembered<Integer>> counts = forgetful();
    private final Map<Object, Remembered<Ladder>> ladders = forgetful();
    private final int longer;

    @Autowired
    Ladders() {
        this(Lawmakers.COUNTED);
    }

    /** A list is long when it has more rows than this. */
    Ladders(int longer) {
        this.longer = longer;
    }

    boolean isLong(int count) {
        return count > longer;
    }

    /** As far as the rows of a list must be counted to know that it is long. */
    int enough() {
        return longer + 1;
    }

    /** Whether the list was counted lately and is long. */
    boolean isLong(LawmakerFilter filter, LocalDate today) {
        return get(counts, new CountedList(filter, today), COUNT_LASTS) != null;
    }

    /** The number of rows, counted anew when it is not remembered. */
    int count(LawmakerFilter filter, LocalDate today, IntSupplier counting) {
        Object list = new CountedList(filter, today);
        Remembered<Integer> known = get(counts, list, COUNT_LASTS);
        if (known != null) {
            return known.value();
        }
        int count = counting.getAsInt();
        if (isLong(count)) {
            put(counts, list, count);
        }
        return count;
    }

    /** The ladder of one list in one order. */
    Ladder ladder(LawmakerFilter filter, LawmakerSort sort, LocalDate today) {
        Object list = new OrderedList(filter, sort, today);
        synchronized (ladders) {
            Remembered<Ladder> known = get(ladders, list, LADDER_LASTS);
            return known != null ? known.value() : put(ladders, list, new Ladder());
        }
    }

    /** Something changed: what was remembered may be wrong. */
    void forget() {
        synchronized (counts) {
            counts.clear();
        }
        synchronized (ladders) {
            ladders.clear();
        }
    }

    private static <T> @Nullable Remembered<T> get(Map<Object, Remembered<T>> map, Object list, long lasts) {
        synchronized (map) {
            Remembered<T> known = map.get(list);
            return known == null || System.nanoTime() - known.since() > lasts ? null : known;
        }
    }

    private static <T> T put(Map<Object, Remembered<T>> map, Object list, T value) {
        synchronized (map) {
            map.put(list, new Remembered<>(value, System.nanoTime()));
            return value;
        }
    }

    private static <T> Map<Object, Remembered<T>> forgetful() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Remembered<T>> eldest) {
                return size() > AT_MOST;
            }
        };
    }

    private record Remembered<T>(T value, long since) {}

    private record CountedList(LawmakerFilter filter, LocalDate today) {}

    private record OrderedList(LawmakerFilter filter, LawmakerSort sort, LocalDate today) {}
}
