package org.parley.callsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has not answered.
 *
 * @param place where they sit, in words
 * @param sentOn when the letter went to them
 * @param lastOn when somebody of us spoke with them last, as far as the acting person may know; null for never
 * @param plannedOn when somebody of us will, null for no plan
 * @param points what all reasons come to
 * @param reasons why they are called early or late, the heaviest first
 * @param holder who calls them right now; empty for nobody, or the acting person
 */
public record CallLine(
        UUID recipient,
        UUID lawmaker,
        String name,
        String place,
        LocalDate sentOn,
        @Nullable LocalDate lastOn,
        @Nullable LocalDate plannedOn,
        int points,
        List<CallReason> reasons,
        String holder) {

    public CallLine {
        reasons = List.copyOf(reasons);
    }
}
