package org.parley.trend;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How quickly answers came.
 *
 * @param all from all parliaments together
 * @param parliaments those to which most was sent, most first
 * @param last how many days ago the first letter was sent, or the last first answer came after its sending if that is more
 */
public record Curves(Curve all, List<Curve> parliaments, int last) {

    private static final int DAILY = 14;
    private static final int WEEKLY = 98;
    private static final int MONTH = 30;

    /** The days after sending at which the curves are read: each at first, then weeks, then months, and the last one. */
    public List<Integer> days() {
        return IntStream.rangeClosed(0, last)
                .filter(day ->
                        day <= DAILY || day == last || (day <= WEEKLY ? day % 7 == 0 : (day - WEEKLY) % MONTH == 0))
                .boxed()
                .toList();
    }
}
