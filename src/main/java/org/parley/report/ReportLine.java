package org.parley.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.print.PaperSize;

/**
 * A report as the list shows it.
 *
 * @param letter the one letter that it is about; null for the campaign with all its letters
 * @param letterTitle empty where there is no letter
 * @param names whether people are named in it
 * @param mayRemove whether the acting person may take it away
 */
public record ReportLine(
        UUID id,
        UUID campaign,
        String campaignName,
        @Nullable UUID letter,
        String letterTitle,
        String title,
        String language,
        PaperSize paper,
        LocalDate from,
        LocalDate until,
        boolean names,
        String maker,
        Instant madeAt,
        boolean mayRemove) {}
