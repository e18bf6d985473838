package org.parley.audit.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.parley.audit.HistoryEntry;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Words;

/** In which words values are told, and how days and moments are written. */
record Manner(Locale language, Function<LocalDate, String> day, Function<Instant, String> moment) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** As the person reads them on the screen. */
    static Manner onScreen(ZoneId zone) {
        return new Manner(Words.language(), Dates::day, at -> Dates.moment(at, zone));
    }

    /** In the person's words, days and moments as every spreadsheet reads them. */
    static Manner inFile(Locale language, ZoneId zone) {
        return new Manner(language, LocalDate::toString, at -> MOMENT.format(at.atZone(zone)));
    }

    String text(String key) {
        return Words.text(key, language);
    }

    /** Who did what an entry tells. */
    String who(HistoryEntry entry) {
        if (!entry.who().isEmpty()) {
            return entry.who();
        }
        return text(entry.atMachine() ? "audit.by-machine" : "audit.by-parley");
    }
}
