package org.parley.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.sitting.CalendarReader;
import org.parley.sitting.SittingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Foresees what a rule does: the recipients of its letter who stand alike, each with the verdict about them. */
@Component
class Forecasts {

    private final CalendarReader calendars;
    private final JdbcClient jdbc;

    Forecasts(CalendarReader calendars, JdbcClient jdbc) {
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    /** Recipients who stand alike and what is done about them. */
    record Foreseen(Standing standing, Verdict verdict) {}

    List<Foreseen> of(RuleLine rule) {
        Map<Place, SittingCalendar> known = new HashMap<>();
        return standings(rule.letter()).stream()
                .map(standing -> {
                    SittingCalendar calendar = known.computeIfAbsent(
                            new Place(standing.parliament(), standing.chamber()),
                            place -> calendars.of(place.parliament(), place.chamber()));
                    LocalDate today = calendars.today(calendar);
                    return new Foreseen(
                            standing,
                            new RulePlan(rule.details(), calendar)
                                    .on(today, standing.since(), standing.step(), standing.busy()));
                })
                .toList();
    }

    private record Place(UUID parliament, @Nullable UUID chamber) {}

    private List<Standing> standings(UUID letter) {
        return jdbc.sql("""
                    select parliament_id, chamber_id, since, step, busy, count(*) as recipients
                      from rule_standing where letter_id = :letter
                     group by parliament_id, chamber_id, since, step, busy
                     order by since, step, parliament_id, chamber_id
                    """)
                .param("letter", letter)
                .query((row, number) -> new Standing(
                        row.getObject("parliament_id", UUID.class),
                        row.getObject("chamber_id", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getInt("step"),
                        row.getBoolean("busy"),
                        row.getInt("recipients")))
                .list();
    }
}
