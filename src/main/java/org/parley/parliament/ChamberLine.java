package org.parley.parliament;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Seen;

/**
 * A chamber with its seats and how many of them the directory knows.
 *
 * @param seats voting seats; null where no number is fixed
 * @param sits false for one that is no longer a chamber of its parliament
 * @param filled lawmakers of ours who hold a seat there today
 * @param known lawmakers of ours who hold a seat there or last held it there
 */
public record ChamberLine(
        UUID id,
        long seen,
        UUID parliamentId,
        String code,
        String name,
        String nativeName,
        ChamberKind kind,
        @Nullable Integer seats,
        int nonVotingSeats,
        boolean sits,
        boolean checked,
        String source,
        int filled,
        int known) {

    /** What a form edits, at the version that it carries back. */
    public Seen<ChamberDetails> asSeen() {
        return new Seen<>(id, seen, new ChamberDetails(name, nativeName, seats, sits, checked, source));
    }
}
