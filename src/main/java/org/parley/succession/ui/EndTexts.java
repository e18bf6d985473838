package org.parley.succession.ui;

import static org.parley.base.ui.Words.t;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.lawmaker.EndReason;
import org.parley.position.Step;
import org.parley.succession.EndLine;
import org.parley.succession.Matter;
import org.parley.succession.Thing;

/** The ends of mandates and what is open after them, in words. */
final class EndTexts {

    private EndTexts() {}

    /** When and why it ended, or will. */
    static String end(EndLine line) {
        EndReason reason = line.reason();
        String day = t(line.over() ? "succession.ended-on" : "succession.ends-on", Dates.day(line.endedOn()));
        return reason == null ? day : day + " · " + t(reason.key());
    }

    /** How much of what comes up. */
    static String open(EndLine line) {
        return Stream.of(
                        number("succession.follow-ups", line.followUps()),
                        number("succession.commitments", line.commitments()),
                        number("succession.positions", line.positions()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What it is: a follow-up and a commitment in their own words, a position by its step. */
    static String says(Thing thing, String words) {
        return thing == Thing.POSITION
                ? Step.of(words).map(step -> t(step.key())).orElse(words)
                : words;
    }

    /** Of which campaign, by when, and whose. */
    static String facts(Matter matter) {
        return Stream.of(matter.campaign(), day(matter.thing(), matter.day()), matter.whose())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String day(Thing thing, @Nullable LocalDate day) {
        return day == null
                ? ""
                : t(thing == Thing.POSITION ? "succession.taken-on" : "succession.due-on", Dates.day(day));
    }

    private static String number(String key, int number) {
        return number == 0 ? "" : t(key, number);
    }
}
