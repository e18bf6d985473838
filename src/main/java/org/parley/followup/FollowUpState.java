package org.parley.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.followup.repetition.Repetition;

/** What a click on a follow-up may change, and what becomes of it when the mandate of its lawmaker ends. */
record FollowUpState(
        LocalDate dueOn,
        UUID assigneeId,
        Priority priority,
        @Nullable Repetition repetition,
        @Nullable Instant doneAt,
        @Nullable UUID doneBy,
        boolean mandateEnded,
        @Nullable UUID lawmaker,
        @Nullable UUID recipient) {}
