package org.parley.outcome;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * What somebody says about an action and a letter.
 *
 * @param ask the one thing that the letter asks for which is meant; null for the letter as a whole
 * @param reason why they say so; may be empty, unless the letter is said to have contributed
 */
public record BearingDetails(UUID letter, @Nullable UUID ask, Bearing bearing, String reason) {

    /** The longest reason, in UTF-16 units. */
    public static final int REASON = 500;

    public BearingDetails {
        reason = Typed.text(reason).strip();
        if (reason.length() > REASON) {
            throw new Refusal(
                    "outcome.refusal.reason-long", "a reason of %d letters".formatted(reason.length()), REASON);
        }
        if (bearing == Bearing.CONTRIBUTED && reason.isEmpty()) {
            throw new Refusal("outcome.refusal.reason", "letter %s contributed without a reason".formatted(letter));
        }
    }
}
