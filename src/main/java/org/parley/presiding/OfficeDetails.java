package org.parley.presiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/**
 * What a form edits of somebody's office at the head of a chamber.
 *
 * @param deputy whether they stand in for who presides
 * @param title what the office is called there, such as President or Speaker; may be empty
 * @param startedOn null when nobody knows
 * @param endedOn the last day; null while it lasts
 */
public record OfficeDetails(
        @NotNull UUID chamber,
        boolean deputy,
        @Size(max = 120) String title,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    public OfficeDetails {
        title = Typed.line(title);
    }
}
