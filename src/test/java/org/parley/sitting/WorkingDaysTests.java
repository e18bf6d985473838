package org.parley.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Norland rises for Christmas from 18 December 2026 to 6 January 2027, keeps 25 December, 1 January and 26 March as holidays, votes
 * on 11 May, and is dissolved from 12 April until the new parliament meets, after 24 May. In Sudland the weekend is Friday and
 * Saturday. Ostland was dissolved on 1 February and nobody knows when it meets again.
 */
class WorkingDaysTests {

    private static final Set<DayOfWeek> SAT_SUN = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> FRI_SAT = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    private static final SittingCalendar NORLAND = calendar(
            "Europe/Brussels",
            SAT_SUN,
            closure(PeriodKind.RECESS, "2026-12-18", "2027-01-06"),
            closure(PeriodKind.PUBLIC_HOLIDAY, "2026-12-25", "2026-12-25"),
            closure(PeriodKind.PUBLIC_HOLIDAY, "2027-01-01", "2027-01-01"),
            closure(PeriodKind.PUBLIC_HOLIDAY, "2027-03-26", "2027-03-26"),
            closure(PeriodKind.DISSOLUTION, "2027-04-12", "2027-05-24"),
            closure(PeriodKind.ELECTION_DAY, "2027-05-11", "2027-05-11"));

    private static final SittingCalendar SUDLAND = calendar("Africa/Cairo", FRI_SAT);

    private static final SittingCalendar OSTLAND =
            calendar("Asia/Tokyo", SAT_SUN, closure(PeriodKind.DISSOLUTION, "2027-02-01", null));

    @ParameterizedTest(name = "{0}: {1} days after {2}, recess {3}, is {4} ({5})")
    @CsvSource({
        "Norland, 14, 2026-11-10, waits,  2026-11-30, 'sent before a recess that is not reached'",
        "Norland, 14, 2026-12-10, waits,  2027-01-19, 'sent before a recess: 5 days before it, 9 after it'",
        "Norland, 14, 2026-12-10, counts, 2026-12-31, 'the same where recess days count, but for Christmas'",
        "Norland, 14, 2026-12-28, waits,  2027-01-26, 'sent during a recess: all days are after it'",
        "Norland, 14, 2026-12-28, counts, 2027-01-18, 'the same where recess days count, but for New Year'",
        "Norland,  1, 2026-12-17, waits,  2027-01-07, 'the first day after a recess'",
        "Norland,  5, 2027-03-22, waits,  2027-03-30, 'over a public holiday and a weekend'",
        "Norland,  1, 2027-03-25, waits,  2027-03-29, 'Thursday before a long weekend'",
        "Norland,  5, 2027-04-09, waits,  2027-05-31, 'over a dissolution of which the end is known'",
        "Norland,  5, 2027-04-09, counts, 2027-05-31, 'a dissolution is no recess: it never counts'",
        "Norland,  1, 2027-05-10, waits,  2027-05-25, 'during a dissolution: when the new parliament has met'",
        "Norland,  0, 2027-03-25, waits,  2027-03-25, 'no days after a working day is that day'",
        "Norland,  0, 2027-03-26, waits,  2027-03-29, 'no days after a holiday is the next working day'",
        "Sudland,  2, 2027-03-24, waits,  2027-03-28, 'where Friday and Saturday are the weekend'",
        "Ostland,  3, 2027-01-20, waits,  2027-01-25, 'before a dissolution that is not reached'",
        "Ostland, 14, 2027-01-20, waits,  never,      'dissolved, and nobody knows when it meets again'",
        "Ostland, 14, 2027-01-20, counts, never,      'nor where recess days count'"
    })
    void workingDaysAreCounted(
            String parliament, int days, LocalDate from, String recess, String expected, String why) {
        SittingCalendar calendar = switch (parliament) {
            case "Norland" -> NORLAND;
            case "Sudland" -> SUDLAND;
            default -> OSTLAND;
        };

        assertThat(new WorkingDays(calendar, recess.equals("counts"))
                        .after(from, days)
                        .map(LocalDate::toString)
                        .orElse("never"))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta", "America/Toronto", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"})
    void aDayThatWasCountedIsTheSameDayEverywhere(ZoneId clock) {
        SittingCalendar there = new SittingCalendar(clock, SAT_SUN, NORLAND.closures());

        assertThat(new WorkingDays(there, false).after(LocalDate.parse("2026-12-10"), 14))
                .contains(LocalDate.parse("2027-01-19"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-17, ",
        "2026-12-18, RECESS",
        "2026-12-25, RECESS",
        "2027-01-06, RECESS",
        "2027-01-07, ",
        "2027-03-26, PUBLIC_HOLIDAY",
        "2027-05-11, DISSOLUTION"
    })
    void aDayHasTheGravestReason(LocalDate day, PeriodKind kind) {
        assertThat(NORLAND.on(day).map(Closure::kind).orElse(null)).isEqualTo(kind);
    }

    @Test
    void whatIsClosedForEverIsNotCountedForEver() {
        SittingCalendar never = calendar("UTC", SAT_SUN, closure(PeriodKind.DISSOLUTION, "1900-01-01", null));

        assertThat(new WorkingDays(never, true).after(LocalDate.parse("2027-01-20"), 1))
                .isEmpty();
    }

    private static SittingCalendar calendar(String zone, Set<DayOfWeek> weekend, Closure... closures) {
        return new SittingCalendar(ZoneId.of(zone), weekend, List.of(closures));
    }

    private static Closure closure(PeriodKind kind, String from, String until) {
        return new Closure(kind, kind.word(), LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
