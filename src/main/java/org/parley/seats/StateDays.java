package org.parley.seats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far letters had come on each day, worked out from what is known of the days. */
final class StateDays {

    /** From the least to the furthest; of several letters the furthest counts. */
    static final List<String> FURTHER =
            List.of("none", "chosen", "returned", "no-reply", "sent", "acknowledged", "answered");

    private static final String CHOSEN = "chosen";

    /** Something came back: on which day, and for which state it counts. */
    record Came(LocalDate day, String counts) {}

    /** Somebody said where a recipient stands, from a day on, and perhaps until one. */
    record Said(LocalDate from, @Nullable LocalDate until, String state) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /**
     * What became of one copy of a letter.
     *
     * @param silent the day on which somebody said that nothing is expected any more
     */
    record Course(@Nullable LocalDate sent, @Nullable LocalDate silent, List<Came> came, List<Said> said) {

        String on(LocalDate day) {
            if (sent == null || sent.isAfter(day)) {
                return CHOSEN;
            }
            return said.stream()
                    .filter(one -> one.holds(day))
                    .max(Comparator.comparing(Said::from))
                    .map(Said::state)
                    .or(() -> came.stream()
                            .filter(one -> !one.day().isAfter(day))
                            .map(Came::counts)
                            .max(Comparator.comparing(StateDays::strength)))
                    .orElse(silent == null || silent.isAfter(day) ? "sent" : "no-reply");
        }

        Stream<LocalDate> days() {
            return Stream.of(
                            Stream.of(sent, silent),
                            came.stream().map(Came::day),
                            said.stream().flatMap(one -> Stream.of(one.from(), one.until())))
                    .flatMap(days -> days)
                    .filter(Objects::nonNull);
        }
    }

    private StateDays() {}

    /**
     * What changed on which day.
     *
     * @param now what holds today, whatever the days say
     */
    static List<Change> of(List<Course> courses, String now, LocalDate today) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.first(courses.isEmpty() ? "none" : CHOSEN));
        TreeSet<LocalDate> days = new TreeSet<>();
        courses.stream()
                .flatMap(Course::days)
                .filter(day -> !day.isAfter(today))
                .forEach(days::add);
        for (LocalDate day : days) {
            add(
                    changes,
                    day,
                    courses.stream()
                            .map(course -> course.on(day))
                            .max(Comparator.comparingInt(FURTHER::indexOf))
                            .orElseThrow());
        }
        add(changes, today, now);
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, LocalDate day, String value) {
        if (!changes.getLast().value().equals(value)) {
            if (changes.getLast().day().equals(day)) {
                changes.removeLast();
            }
            changes.add(new Change(day, value));
        }
    }

    /** Of several responses the strongest counts, and a letter that came back is the weakest. */
    private static int strength(String counts) {
        return FURTHER.indexOf(counts);
    }
}
