package org.parley.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and moments as the person reads them: in their language and on their clock. */
public final class Dates {

    private Dates() {}

    /** A day, such as 21 Nov 2026; nothing where there is none. */
    public static String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(custom(Words.language()))
                .format(day);
    }

    /** A day and a time of day in a zone. */
    public static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(custom(Words.language()))
                .format(moment.atZone(zone));
    }

    /** English without a country would write the month first, which most of our readers misread. */
    public static Locale custom(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }
}
