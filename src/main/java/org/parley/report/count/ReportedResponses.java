package org.parley.report.count;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parley.response.ResponseClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts responses by class and by the day on which they came. */
@Component
public class ReportedResponses {

    private static final String RESPONSES = """
              from letter l
              join recipient r on r.letter_id = l.id
              join response e on e.recipient_id = r.id
             where l.campaign_id = :campaign and (:letter::uuid is null or l.id = :letter) and r.state <> 'excluded'
               and e.received_on <= :until
            """;

    private final JdbcClient jdbc;

    ReportedResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of a class came within the period, and until its end. */
    public record Many(long within, long all) {}

    /** How many came, by class; classes of which none came are missing. */
    public Map<ResponseClass, Many> classes(Span span) {
        Map<ResponseClass, Many> classes = new EnumMap<>(ResponseClass.class);
        span.ask(
                        jdbc,
                        "select e.class, count(*) filter (where e.received_on >= :from), count(*)" + RESPONSES
                                + " group by 1")
                .query(row -> {
                    classes.put(
                            ResponseClass.of(row.getString(1)).orElseThrow(), new Many(row.getLong(2), row.getLong(3)));
                });
        return classes;
    }

    /** How many of each class came in each week, month or year of the period, by the day on which it begins; none is left out. */
    public NavigableMap<LocalDate, Map<ResponseClass, Long>> times(Span span) {
        NavigableMap<LocalDate, Map<ResponseClass, Long>> times = new TreeMap<>();
        Pace pace = Pace.of(span);
        for (LocalDate day = pace.begin(span.from()); !day.isAfter(span.until()); day = pace.next(day)) {
            times.put(day, new EnumMap<>(ResponseClass.class));
        }
        span.ask(
                        jdbc,
                        "select date_trunc(:unit, e.received_on::timestamp)::date, e.class, count(*)" + RESPONSES
                                + " and e.received_on >= :from group by 1, 2")
                .param("unit", pace.word())
                .query(row -> {
                    times.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new EnumMap<>(ResponseClass.class))
                            .put(ResponseClass.of(row.getString(2)).orElseThrow(), row.getLong(3));
                });
        return times;
    }
}
