package org.parley.sitting;

import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Roles;
import org.parley.base.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How parliaments count their days, and the calendars that follow from it. */
@Service
@Transactional
@RolesAllowed(Roles.VIEWER)
public class SittingCalendars {

    private final CalendarReader reader;
    private final JdbcClient jdbc;

    SittingCalendars(CalendarReader reader, JdbcClient jdbc) {
        this.reader = reader;
        this.jdbc = jdbc;
    }

    /** How a parliament counts its days, and at which version. */
    @Transactional(readOnly = true)
    public Seen<WeekDetails> week(UUID parliament) {
        return reader.week(parliament);
    }

    /**
     * Corrects how a parliament counts its days; from then on it is ours, and what we ship no longer changes it.
     *
     * @throws ChangedMeanwhile when somebody else was quicker
     */
    @RolesAllowed(Roles.MANAGER)
    public void correct(UUID parliament, long seen, WeekDetails details) {
        int changed = jdbc.sql("""
                    insert into sitting_week as w (parliament_id, version, time_zone, weekend, corrected)
                    select :parliament, 0, :zone, :weekend, true
                    on conflict (parliament_id) do update set version = w.version + 1, time_zone = excluded.time_zone,
                           weekend = excluded.weekend, corrected = true
                     where w.version = :seen
                    """)
                .param("parliament", parliament)
                .param("zone", details.zone())
                .param("weekend", text(details.weekend()))
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhile(parliament, seen, week(parliament).version());
        }
    }

    /** The calendar of a parliament, or of one of its chambers: what is said of the whole parliament holds for each. */
    @Transactional(readOnly = true)
    public SittingCalendar of(UUID parliament, @Nullable UUID chamber) {
        return reader.of(parliament, chamber);
    }

    /** The day that it is where the parliament sits. */
    @Transactional(readOnly = true)
    public LocalDate today(UUID parliament) {
        return reader.today(reader.of(parliament, null));
    }

    private static String text(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(" "));
    }
}
