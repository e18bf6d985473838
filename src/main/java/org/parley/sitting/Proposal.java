package org.parley.sitting;

import org.jspecify.annotations.Nullable;
import org.parley.sitting.ics.FoundEvent;

/**
 * An event of a calendar file, looked at before anything is entered.
 *
 * @param guess what it is most likely; null where nothing tells
 * @param stands whether it was entered before, from a file or by hand
 */
public record Proposal(FoundEvent event, @Nullable PeriodKind guess, boolean stands) {

    /** Whether it can be entered as a kind. */
    public boolean fits(PeriodKind kind) {
        return PeriodDetails.wrong(kind, event.from(), event.until()) == null;
    }
}
