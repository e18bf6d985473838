package org.parley.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two people who may be one, or of whom somebody said that they are not.
 *
 * @param signs what speaks for it, then what speaks against it; empty for those who were told apart
 * @param saidBy who said that they are different people, and {@code saidAt} when; empty while they are proposed
 */
public record PairLine(
        Side one,
        Side other,
        Likelihood likelihood,
        List<Sign> signs,
        String saidBy,
        @Nullable Instant saidAt) {

    /** Whether it is one of the two. */
    public boolean isOf(UUID lawmaker) {
        return one.id().equals(lawmaker) || other.id().equals(lawmaker);
    }

    /** One of the two as lists show them: a name, and where they sit. */
    public record Side(UUID id, String name, String place) {}
}
