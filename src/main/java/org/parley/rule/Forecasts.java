package org.parley.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<Place, SittingCalendar> known = new LinkedHashMap<>();
        places(rule.letter()).forEach(place -> known.put(place, calendars.of(place.parliament(), place.chamber())));
        return standings(rule.letter(), known).stream()
                .map(standing -> new Foreseen(
                        standing,
                        new RulePlan(
                                        rule.details(),
                                        Objects.requireNonNull(
                                                known.get(new Place(standing.parliament(), standing.chamber()))))
                                .on(standing.today(), standing.since(), standing.step(), standing.busy())))
                .toList();
    }

    private record Place(UUID parliament, @Nullable UUID chamber) {}

    private List<Place> places(UUID letter) {
        return jdbc.sql("""
                    select distinct parliament_id, chamber_id from recipient where letter_id = :letter and state = 'sent'
                    """)
                .param("letter", letter)
                .query((row, number) ->
                        new Place(row.getObject("parliament_id", UUID.class), row.getObject("chamber_id", UUID.class)))
                .list();
    }

    /** Those who are there on the day that it is where they sit: the same day that is counted from, whatever the database's clock says. */
    private List<Standing> standings(UUID letter, Map<Place, SittingCalendar> places) {
        return jdbc.sql("""
                    select s.parliament_id, s.chamber_id, a.today, s.since, s.step, s.busy, count(*) as recipients
                      from unnest(:parliaments::uuid[], :chambers::uuid[], :todays::text[]::date[]) as a (parliament_id, chamber_id, today)
                      join rule_standing s on s.parliament_id = a.parliament_id and s.chamber_id is not distinct from a.chamber_id
                                          and s.seated_until >= a.today
                     where s.letter_id = :letter
                     group by s.parliament_id, s.chamber_id, a.today, s.since, s.step, s.busy
                     order by s.since, s.step, s.parliament_id, s.chamber_id
                    """)
                .param("letter", letter)
                .param(
                        "parliaments",
                        places.keySet().stream().map(Place::parliament).toArray(UUID[]::new))
                .param("chambers", places.keySet().stream().map(Place::chamber).toArray(UUID[]::new))
                .param(
                        "todays",
                        places.values().stream()
                                .map(calendar -> calendars.today(calendar).toString())
                                .toArray(String[]::new))
                .query((row, number) -> new Standing(
                        row.getObject("parliament_id", UUID.class),
                        row.getObject("chamber_id", UUID.class),
                        row.getObject("today", LocalDate.class),
                        row.getObject("since", LocalDate.class),
                        row.getInt("step"),
                        row.getBoolean("busy"),
                        row.getInt("recipients")))
                .list();
    }
}
