package org.parley.seats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How long ago the last contact was on each day. */
final class ContactDays {

    private ContactDays() {}

    /** What changed on which day, until today. */
    static List<Change> of(List<LocalDate> contacts, LocalDate today) {
        TreeSet<LocalDate> met = new TreeSet<>(contacts);
        TreeSet<LocalDate> days = new TreeSet<>(met);
        met.forEach(day -> {
            days.add(day.plusDays(Shown.MONTH));
            days.add(day.plusDays(Shown.QUARTER));
        });
        List<Change> changes = new ArrayList<>();
        changes.add(Change.first("never"));
        for (LocalDate day : days.headSet(today, true)) {
            String value = value(met.floor(day), day);
            if (!changes.getLast().value().equals(value)) {
                changes.add(new Change(day, value));
            }
        }
        return List.copyOf(changes);
    }

    private static String value(LocalDate last, LocalDate day) {
        return last.isAfter(day.minusDays(Shown.MONTH))
                ? "month"
                : last.isAfter(day.minusDays(Shown.QUARTER)) ? "quarter" : "older";
    }
}
