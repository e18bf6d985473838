package org.parley.sitting.ics;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.parley.base.Refusal;

/** Finds the days in a calendar file. What comes again and again is taken as often as it falls into the years we look at. */
public final class IcsReading {

    /** The most events that are looked at, each time of what comes again counted. */
    public static final int MOST = 2000;

    /** How many years around the day of reading are looked at. */
    static final int YEARS_BEFORE = 2;

    static final int YEARS_AFTER = 5;

    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;

    private IcsReading(ZoneId zone, LocalDate today) {
        this.zone = zone;
        first = today.minusYears(YEARS_BEFORE).withDayOfYear(1);
        last = today.plusYears(YEARS_AFTER);
    }

    /**
     * Reads a file.
     *
     * @param zone where the clock of the parliament stands: hours of the day become its days
     * @throws Refusal when nothing can be made of it
     */
    public static FoundEvents read(IcsFile file, ZoneId zone, LocalDate today) {
        return new IcsReading(zone, today).found(file);
    }

    private FoundEvents found(IcsFile file) {
        List<FoundEvent> found = new ArrayList<>();
        int unread = 0;
        boolean cutOff = false;
        try (ICalReader reader = new ICalReader(file.text())) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            for (ICalendar calendar = reader.readNext(); calendar != null && !cutOff; calendar = reader.readNext()) {
                Set<Occurrences.Moved> moved = moved(calendar);
                for (VEvent event : calendar.getEvents()) {
                    Occurrences of = new Occurrences(event, calendar.getTimezoneInfo(), zone);
                    unread += of.isReadable() ? 0 : 1;
                    cutOff |= !of.between(first, last, MOST - found.size(), moved, found::add);
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Refusal("sitting.refusal.broken", "a calendar file that cannot be read: " + broken.getClass());
        }
        found.sort(Comparator.comparing(FoundEvent::from).thenComparing(FoundEvent::name));
        return new FoundEvents(found, cutOff, unread, file.guessed());
    }

    /** The times of events that come again which are told apart, because they differ from the others. */
    private Set<Occurrences.Moved> moved(ICalendar calendar) {
        Set<Occurrences.Moved> moved = new HashSet<>();
        for (VEvent event : calendar.getEvents()) {
            new Occurrences(event, calendar.getTimezoneInfo(), zone).replaces().ifPresent(moved::add);
        }
        return moved;
    }
}
