package org.parley.stuck;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.board.Owned;
import org.parley.board.Silence;

/**
 * Which stuck recipients of a campaign's letters are meant; null stands for any.
 *
 * @param owner who looks after them, or nobody
 * @param silence how long nobody had to do with them, where that is why
 */
public record StuckFilter(
        UUID campaign,
        Why why,
        @Nullable Owned owner,
        @Nullable UUID parliament,
        @Nullable UUID letter,
        Silence silence) {

    /** All of a campaign for a reason. */
    public static StuckFilter of(UUID campaign, Why why, Silence silence) {
        return new StuckFilter(campaign, why, null, null, null, silence);
    }

    public StuckFilter owned(@Nullable Owned other) {
        return new StuckFilter(campaign, why, other, parliament, letter, silence);
    }

    public StuckFilter at(@Nullable UUID other) {
        return new StuckFilter(campaign, why, owner, other, letter, silence);
    }

    public StuckFilter about(@Nullable UUID other) {
        return new StuckFilter(campaign, why, owner, parliament, other, silence);
    }
}
