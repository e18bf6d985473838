package org.parley.copy;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import org.parley.base.ui.Dates;

/**
 * A version of a letter, before anything is filled in.
 *
 * @param country of the parliament to which it is adapted, empty for all
 */
public record VersionText(
        UUID id,
        UUID letter,
        String language,
        String title,
        LocalDate dated,
        String text,
        String country,
        boolean base) {

    /** The day as the version's language writes it; Thai letters count the years as Thailand does. */
    String day() {
        Locale locale = Dates.custom(Locale.forLanguageTag(language));
        DateTimeFormatter written =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return locale.getLanguage().equals("th")
                ? DateTimeFormatter.ofPattern("d MMMM y", locale)
                        .withChronology(ThaiBuddhistChronology.INSTANCE)
                        .format(dated)
                : written.format(dated);
    }
}
