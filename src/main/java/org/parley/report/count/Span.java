package org.parley.report.count;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.report.ReportOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is counted, and over which days.
 *
 * @param letter null for all letters of the campaign
 * @param zone where a moment is a day
 */
public record Span(
        UUID campaign, @Nullable UUID letter, LocalDate from, LocalDate until, LocalDate today, ZoneId zone) {

    /** What a report is about. */
    public static Span of(ReportOrder order, LocalDate today, ZoneId zone) {
        return new Span(order.campaign(), order.letter(), order.from(), order.until(), today, zone);
    }

    /** Whether it ends today, so that what the records say now is what stood at its end. */
    public boolean endsNow() {
        return !until.isBefore(today);
    }

    /** A statement with the parameters {@code campaign}, {@code letter}, {@code from}, {@code until} and {@code zone}. */
    JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .param("campaign", campaign)
                .param("letter", letter)
                .param("from", from)
                .param("until", until)
                .param("zone", zone.getId());
    }
}
