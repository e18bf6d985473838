package org.parley.report.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fast answers came.
 *
 * @param answered how many answered
 * @param median days from sending to the first answer, the lower of the two in the middle; null where nobody answered
 * @param shares how far it was after so many days, in order
 */
public record Pace(long answered, @Nullable Integer median, List<Share> shares) {

    public Pace {
        shares = List.copyOf(shares);
    }

    /**
     * How many had answered so many days after their own letter was sent.
     *
     * @param old to whom a letter was sent so many days ago or earlier; whoever got it since cannot tell yet
     * @param answered who of them answered within these days
     */
    public record Share(int days, long old, long answered) {}
}
