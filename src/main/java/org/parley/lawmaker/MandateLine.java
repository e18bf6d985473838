package org.parley.lawmaker;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate as a lawmaker's page shows it. */
public record MandateLine(
        UUID id,
        long seen,
        MandateDetails details,
        UUID parliamentId,
        String parliament,
        String chamber,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason) {}
