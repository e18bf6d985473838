package org.parley.position;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Seen;

/**
 * A position as a page shows it.
 *
 * @param seen the version to carry back with a correction
 * @param campaign what the campaign is called
 * @param recordedBy how who wrote it down is called
 * @param past whether it is history since a mandate ended, and counts no more
 * @param carriedFrom from whom it was carried over; empty for nobody
 * @param mayCorrect whether the acting person may correct it, or take it out
 * @param evidence the contact or response on which it rests, for who may see it
 */
public record PositionLine(
        UUID id,
        long seen,
        UUID lawmaker,
        String campaign,
        PositionDetails details,
        String recordedBy,
        Instant recordedAt,
        boolean past,
        String carriedFrom,
        boolean mayCorrect,
        @Nullable Evidence evidence) {

    /** What a form edits, at the version that it carries back. */
    public Seen<PositionDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }

    PositionLine with(Evidence shown) {
        return new PositionLine(
                id, seen, lawmaker, campaign, details, recordedBy, recordedAt, past, carriedFrom, mayCorrect, shown);
    }

    /** The same for who may not see on what it rests: nothing that was quoted from there, and nothing to correct. */
    PositionLine withoutEvidence() {
        PositionDetails bare = new PositionDetails(
                details.campaign(),
                details.step(),
                details.takenOn(),
                details.basis(),
                details.confidence(),
                "",
                "",
                null);
        return new PositionLine(
                id, seen, lawmaker, campaign, bare, recordedBy, recordedAt, past, carriedFrom, false, null);
    }
}
