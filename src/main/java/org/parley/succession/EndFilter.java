package org.parley.succession;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which ends of mandates are meant; null stands for any.
 *
 * @param mine only those of lawmakers whom the reader looks after, or with whom something of theirs is open; of what was decided, only
 *     what they decided
 * @param campaign only where something on it is open, or was decided
 */
public record EndFilter(
        EndShow show,
        boolean mine,
        @Nullable UUID parliament,
        @Nullable UUID campaign) {

    /** All that are to be reviewed. */
    public static final EndFilter REVIEW = new EndFilter(EndShow.REVIEW, false, null, null);

    /** What Today shows: mine, over or about to be. */
    public static final EndFilter MINE = new EndFilter(EndShow.BOTH, true, null, null);

    public EndFilter showing(EndShow other) {
        return new EndFilter(other, mine, parliament, campaign);
    }

    public EndFilter ofMine(boolean only) {
        return new EndFilter(show, only, parliament, campaign);
    }

    public EndFilter in(@Nullable UUID one) {
        return new EndFilter(show, mine, one, campaign);
    }

    public EndFilter on(@Nullable UUID one) {
        return new EndFilter(show, mine, parliament, one);
    }
}
