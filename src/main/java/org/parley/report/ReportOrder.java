package org.parley.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.print.PaperSize;

/**
 * What somebody wants told.
 *
 * @param letter the one letter that it is about; null for the campaign with all its letters
 * @param language code of the language in which it is told, whatever the reader's is
 * @param from the first day of the period
 * @param until its last day, as which everything is told that stands rather than happens
 * @param names whether people are named
 */
public record ReportOrder(
        @NotNull UUID campaign,
        @Nullable UUID letter,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty Set<ReportPart> parts,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull String language,
        boolean names,
        @NotNull PaperSize paper) {

    /** The first day of which a report tells. */
    public static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    public ReportOrder {
        title = title.strip();
        parts = Set.copyOf(parts);
    }
}
