package org.parley.sitting;

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
import org.parley.base.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the calendars of parliaments, also for work that nobody is signed in for. They are no secret: everybody here sees them. */
@Component
public class CalendarReader {

    /** What we assume where nobody told us which days are the weekend. */
    private static final Set<DayOfWeek> USUAL = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The calendar of a parliament, or of one of its chambers: what is said of the whole parliament holds for each. */
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

    /** The day that it is where the parliament of the calendar sits. */
    public LocalDate today(SittingCalendar calendar) {
        return LocalDate.now(clock.withZone(calendar.zone()));
    }

    Seen<WeekDetails> week(UUID parliament) {
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

    private static Set<DayOfWeek> days(String numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Arrays.stream(numbers.split(" "))
                        .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                        .collect(Collectors.toSet());
    }
}
