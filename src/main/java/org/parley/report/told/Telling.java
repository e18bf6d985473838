package org.parley.report.told;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Words;
import org.parley.report.count.Reach;
import org.parley.report.count.Span;

/** One report while it is told: what it is about, in which language, and what more than one of its parts counts. */
final class Telling {

    /** So many names and no more: a report is read. */
    static final int MOST_NAMES = 1_000;

    private final Span span;
    private final Locale language;
    private final boolean names;
    private final List<Reach> parliaments;

    Telling(Span span, Locale language, boolean names, List<Reach> parliaments) {
        this.span = span;
        this.language = language;
        this.names = names;
        this.parliaments = parliaments;
    }

    Span span() {
        return span;
    }

    /** Whether people are named. */
    boolean names() {
        return names;
    }

    /** Recipients by parliament. */
    List<Reach> parliaments() {
        return parliaments;
    }

    /** All recipients. */
    Reach all() {
        return Reach.sum(say("report.total"), parliaments);
    }

    /** The text for a key in the language of the report. */
    String say(String key, @Nullable Object... values) {
        return Words.text(key, language, values);
    }

    /** A day in full. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Dates.custom(language))
                .format(day);
    }
}
