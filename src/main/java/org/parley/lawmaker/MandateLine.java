package org.parley.lawmaker;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Seen;

/** A mandate as a lawmaker's page shows it. */
public record MandateLine(
        UUID id,
        long seen,
        MandateDetails details,
        UUID parliamentId,
        String parliament,
        String chamber,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason) {

    /** What a form edits, at the version that it carries back. */
    public Seen<MandateDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}
