package org.parley.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers numbers of days into the weeks or months in which they lie. */
final class Days<K> {

    private final TreeMap<LocalDate, Map<K, Long>> days = new TreeMap<>();

    void add(LocalDate day, K kind, long number) {
        if (number > 0) {
            days.computeIfAbsent(day, any -> new HashMap<>()).merge(kind, number, Long::sum);
        }
    }

    /** From the first day of which there is a number to the last, without a gap. */
    List<Counted<K>> gathered() {
        List<Counted<K>> gathered = new ArrayList<>();
        if (!days.isEmpty()) {
            for (Span span : Span.over(days.firstKey(), days.lastKey())) {
                Map<K, Long> numbers = new HashMap<>();
                days.subMap(span.first(), true, span.last(), true)
                        .values()
                        .forEach(day -> day.forEach((kind, number) -> numbers.merge(kind, number, Long::sum)));
                gathered.add(new Counted<>(span, numbers));
            }
        }
        return gathered;
    }
}
