package org.parley.sitting.ics;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceRule;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;

/** The times at which one event of a calendar file takes place, as days. */
final class Occurrences {

    /** How often one event is taken. */
    private static final int MOST_OF_ONE = 200;

    /** What comes oftener than daily says nothing about days. */
    private static final Set<Frequency> BY_DAYS =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UID = 300;

    private final VEvent event;
    private final TimezoneInfo zones;
    private final ZoneId zone;
    private final @Nullable LocalDate start;

    Occurrences(VEvent event, TimezoneInfo zones, ZoneId zone) {
        this.event = event;
        this.zones = zones;
        this.zone = zone;
        start = day(event.getDateStart());
    }

    /** A time of something that comes again, told on its own. */
    record Moved(String uid, LocalDate day) {}

    /** Whether it says a day. */
    boolean isReadable() {
        return start != null;
    }

    /** The time that it stands in the place of. */
    Optional<Moved> replaces() {
        LocalDate day = day(event.getRecurrenceId());
        return day == null ? Optional.empty() : Optional.of(new Moved(uid(), day));
    }

    /**
     * Hands over the times that fall between the days, at most so many; false when there would have been more.
     *
     * @param moved the times that are told on their own
     */
    boolean between(LocalDate first, LocalDate last, int most, Set<Moved> moved, Consumer<FoundEvent> to) {
        LocalDate begin = start;
        if (begin == null || isCancelled()) {
            return true;
        }
        long days = days(begin);
        boolean again = comesAgain();
        DateIterator times = event.getDateIterator(iterates());
        int taken = 0;
        if (again) {
            times.advanceTo(
                    Date.from(first.minusDays(days + 1).atStartOfDay(zone).toInstant()));
        }
        for (LocalDate day = again ? next(times) : begin; day != null && !day.isAfter(last); day = next(times)) {
            boolean fits = !day.plusDays(days).isBefore(first) && !(again && moved.contains(new Moved(uid(), day)));
            if (fits && (taken >= MOST_OF_ONE || taken >= most)) {
                return false;
            }
            if (fits) {
                taken++;
                to.accept(at(day, days, again));
            }
            if (!again) {
                break;
            }
        }
        return true;
    }

    private FoundEvent at(LocalDate day, long days, boolean again) {
        String uid = uid();
        String own = uid.isEmpty() || (!again && replaces().isEmpty()) ? uid : uid + "/" + day;
        return new FoundEvent(own, name(), words(), day, day.plusDays(days), isTimed());
    }

    private @Nullable LocalDate next(DateIterator times) {
        if (!times.hasNext()) {
            return null;
        }
        Instant moment = times.next().toInstant();
        return moment.atZone(isTimed() ? zone : iterates().toZoneId()).toLocalDate();
    }

    private boolean comesAgain() {
        RecurrenceRule rule = event.getRecurrenceRule();
        boolean ruled = rule != null
                && rule.getValue() != null
                && BY_DAYS.contains(rule.getValue().getFrequency());
        boolean listed = rule == null && !event.getRecurrenceDates().isEmpty();
        return replaces().isEmpty() && (ruled || listed);
    }

    private boolean isCancelled() {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    private boolean isTimed() {
        return event.getDateStart().getValue().hasTime();
    }

    /** Whole days are counted where this machine's clock stands, because that is where the library puts them. */
    private TimeZone iterates() {
        if (!isTimed()) {
            return TimeZone.getDefault();
        }
        ICalProperty property = event.getDateStart();
        return zones.getTimezone(property) == null
                ? TimeZone.getTimeZone(zone)
                : zones.getTimezone(property).getTimeZone();
    }

    /** How many days it goes on after its first. */
    private long days(LocalDate begin) {
        ICalDate end = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
        long days = 0;
        if (end != null && end.hasTime()) {
            days = ChronoUnit.DAYS.between(
                    begin, end.toInstant().minusMillis(1).atZone(zone).toLocalDate());
        } else if (end != null) {
            LocalDate after = day(event.getDateEnd());
            days = after == null ? 0 : ChronoUnit.DAYS.between(begin, after) - 1;
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            Instant from = begin.atStartOfDay(zone).toInstant();
            Instant began = isTimed() ? event.getDateStart().getValue().toInstant() : from;
            Instant ends = began.plusMillis(event.getDuration().getValue().toMillis());
            days = ChronoUnit.DAYS.between(
                    begin, ends.minusMillis(1).atZone(zone).toLocalDate());
        }
        return Math.max(0, days);
    }

    private @Nullable LocalDate day(@Nullable DateOrDateTimeProperty property) {
        ICalDate value = property == null ? null : property.getValue();
        if (value == null) {
            return null;
        }
        DateTimeComponents written = value.getRawComponents();
        if (value.hasTime() || written == null) {
            return value.toInstant()
                    .atZone(value.hasTime() ? zone : ZoneId.systemDefault())
                    .toLocalDate();
        }
        try {
            return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private String uid() {
        String uid = text(event.getUid());
        return uid.length() > LONGEST_UID ? uid.substring(0, LONGEST_UID) : uid;
    }

    private String name() {
        String name = text(event.getSummary());
        String said = name.isEmpty() ? "—" : name;
        return said.length() > LONGEST_NAME ? said.substring(0, LONGEST_NAME) : said;
    }

    private String words() {
        String categories = event.getCategories().stream()
                .flatMap(list -> list.getValues().stream())
                .collect(Collectors.joining(" "));
        return (text(event.getSummary()) + " " + categories).toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable TextProperty property) {
        String value = property == null ? null : property.getValue();
        return value == null ? "" : Typed.line(value);
    }
}
