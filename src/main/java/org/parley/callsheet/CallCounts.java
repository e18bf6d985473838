package org.parley.callsheet;

import java.util.List;

/**
 * How far the calls about a letter are.
 *
 * @param waiting how many are silent and were not spoken to in the last week, those included that somebody calls right now
 * @param recent how many are silent, and were spoken to in the last week or will be on a day that is planned
 * @param others who else calls somebody right now
 */
public record CallCounts(long waiting, long recent, List<String> others) {

    public CallCounts {
        others = List.copyOf(others);
    }

    /** How many a list shows. */
    public long of(CallShow show) {
        return switch (show) {
            case WAITING -> waiting;
            case RECENT -> recent;
        };
    }
}
