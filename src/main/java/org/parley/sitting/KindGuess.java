package org.parley.sitting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.sitting.ics.FoundEvent;

/** What an event of a calendar file is most likely about, told from its words; a person looks at it before it is entered. */
final class KindGuess {

    private static final List<Map.Entry<PeriodKind, List<String>>> WORDS = List.of(
            Map.entry(PeriodKind.DISSOLUTION, List.of("dissol", "disuelt", "auflösung")),
            Map.entry(PeriodKind.ELECTION_DAY, List.of("election", "élection", "polling day", "wahl", "eleccion")),
            Map.entry(
                    PeriodKind.RECESS,
                    List.of(
                            "recess",
                            "adjourn",
                            "prorog",
                            "non-sitting",
                            "intersession",
                            "vacances",
                            "suspension",
                            "interruption",
                            "receso",
                            "ferien",
                            "pause",
                            "holidays",
                            "break")),
            Map.entry(PeriodKind.PUBLIC_HOLIDAY, List.of("holiday", "férié", "feiertag", "festivo", "feriado")));

    private KindGuess() {}

    /** The kind; none where its words say nothing, it takes place at hours of the day, or it lasts too long for what they say. */
    static @Nullable PeriodKind of(FoundEvent event) {
        if (event.timed()) {
            return null;
        }
        return WORDS.stream()
                .filter(one -> one.getValue().stream().anyMatch(event.words()::contains))
                .map(Map.Entry::getKey)
                .filter(kind -> PeriodDetails.wrong(kind, event.from(), event.until()) == null)
                .findFirst()
                .orElse(null);
    }
}
