package org.parley.sitting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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

    /** What we assume where nobody told us which days are the weekend. */
    private static final Set<DayOfWeek> USUAL = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final JdbcClient jdbc;
    private final Clock clock;

    SittingCalendars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a parliament counts its days, and at which version. */
    @Transactional(readOnly = true)
    public Seen<WeekDetails> week(UUID parliament) {
        return jdbc
                .sql("select version, time_zone, weekend from sitting_week where parliament_id = :parliament")
                .param("parliament", parliament)
                .query((row, number) -> new Seen<>(
                        parliament, row.getLong(1), new WeekDetails(row.getString(2), days(row.getString(3)))))
                .list()
                .stream()
                .findFirst()
                .orElse(new Seen<>(parliament, -1, new WeekDetails("", Set.of())));
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
        WeekDetails week = week(parliament).details();
        List<Closure> closures = jdbc.sql("""
                    select kind, name, starts_on, ends_on from sitting_period
                     where parliament_id = :parliament and (chamber_id is null or chamber_id = :chamber::uuid)
                     order by starts_on, id
                    """)
                .param("parliament", parliament)
                .param("chamber", chamber)
                .query((row, number) -> new Closure(
                        PeriodKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
        return new SittingCalendar(
                week.zone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(week.zone()),
                week.weekend().isEmpty() ? USUAL : week.weekend(),
                closures);
    }

    /** The day that it is where the parliament sits. */
    @Transactional(readOnly = true)
    public LocalDate today(UUID parliament) {
        String zone = week(parliament).details().zone();
        return LocalDate.now(clock.withZone(zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone)));
    }

    private static Set<DayOfWeek> days(String numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Arrays.stream(numbers.split(" "))
                        .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                        .collect(Collectors.toSet());
    }

    private static String text(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(" "));
    }
}
