package org.parley.lawmaker;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form edits of a mandate; an unknown day stays unknown. */
public record MandateDetails(
        @Nullable UUID chamber,
        @Size(max = 200) String constituency,
        @Size(max = 200) String party,
        @Size(max = 200) String politicalGroup,
        @Size(max = 100) String term,
        @Nullable LocalDate startedOn) {

    public static final MandateDetails EMPTY = new MandateDetails(null, "", "", "", "", null);
}
