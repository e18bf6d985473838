package org.parley.rule;

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
import org.parley.sitting.Closure;
import org.parley.sitting.PeriodKind;
import org.parley.sitting.SittingCalendar;

/**
 * The usual rule: a follow-up 14 working days after sending, two reminders every 10, then “no reply”. Norland rises for Christmas from
 * 18 December 2026 to 6 January 2027, keeps 26 March as a holiday and is dissolved from 12 April to 24 May. Ostland was dissolved on
 * 1 February 2027 and nobody knows when it meets again.
 */
class RulePlanTests {

    private static final Set<DayOfWeek> SAT_SUN = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final SittingCalendar NORLAND = new SittingCalendar(
            ZoneId.of("Europe/Brussels"),
            SAT_SUN,
            List.of(
                    closure(PeriodKind.RECESS, "2026-12-18", "2027-01-06"),
                    closure(PeriodKind.PUBLIC_HOLIDAY, "2027-03-26", "2027-03-26"),
                    closure(PeriodKind.DISSOLUTION, "2027-04-12", "2027-05-24")));

    private static final SittingCalendar OSTLAND = new SittingCalendar(
            ZoneId.of("Asia/Tokyo"), SAT_SUN, List.of(closure(PeriodKind.DISSOLUTION, "2027-02-01", null)));

    @ParameterizedTest(name = "{0}, today {1}, step {2} since {3}, recess {4}: {5} ({6})")
    @CsvSource({
        "Norland, 2026-11-27, 0, 2026-11-10, waits,  later 2026-11-30,          'one working day too early, over a weekend'",
        "Norland, 2026-11-30, 0, 2026-11-10, waits,  now,                       'on the day'",
        "Norland, 2026-12-02, 0, 2026-11-10, waits,  now,                       'nobody ran it on the day: it is not forgotten'",
        "Norland, 2026-11-30, 1, 2026-11-30, waits,  later 2026-12-14,          'the first reminder 10 days after that'",
        "Norland, 2026-12-10, 0, 2026-12-10, waits,  later 2027-01-19,          'sent before a recess that is counted out'",
        "Norland, 2026-12-21, 0, 2026-12-10, waits,  waits until 2027-01-06,    'in the recess nothing is raised'",
        "Norland, 2026-12-21, 0, 2026-11-10, waits,  waits until 2027-01-06,    'nor what was due before it'",
        "Norland, 2027-01-07, 0, 2026-11-10, waits,  now,                       'it comes when the parliament meets again'",
        "Norland, 2026-12-31, 0, 2026-12-10, counts, now,                       'where a recess counts it comes in the recess'",
        "Norland, 2026-12-28, 0, 2026-12-28, waits,  waits until 2027-01-06,    'sent during a recess'",
        "Norland, 2027-03-26, 0, 2027-03-01, waits,  later 2027-03-29,          'overdue on a public holiday: the next working day'",
        "Norland, 2027-03-27, 0, 2027-03-01, counts, later 2027-03-29,          'nothing is raised on a weekend'",
        "Norland, 2027-04-09, 0, 2027-04-01, waits,  later 2027-06-03,          'a dissolution to come is counted out'",
        "Norland, 2027-04-20, 0, 2027-03-01, waits,  waits until 2027-05-24,    'never against a dissolved parliament'",
        "Norland, 2027-04-20, 0, 2027-03-01, counts, waits until 2027-05-24,    'not even where a recess counts'",
        "Norland, 2027-05-25, 0, 2027-03-01, waits,  now,                       'but when the new one has met'",
        "Ostland, 2027-01-28, 0, 2027-01-04, waits,  now,                       'before the dissolution'",
        "Ostland, 2027-02-10, 0, 2027-01-04, waits,  waits until further notice, 'nobody knows when it meets again'",
        "Ostland, 2027-01-29, 0, 2027-01-20, waits,  waits until further notice, 'what would come after it'",
        "Norland, 2027-02-15, 3, 2027-02-01, waits,  now,                       'after the last reminder: no reply'",
        "Norland, 2027-02-15, 4, 2027-02-01, waits,  over,                      'and then nothing more'"
    })
    void aRuleKeepsToTheCalendar(
            String parliament, LocalDate today, int step, LocalDate since, String recess, String expected, String why) {
        RuleDetails rule = new RuleDetails(14, 2, 10, true, recess.equals("counts"), "Ask again");

        Verdict verdict =
                new RulePlan(rule, parliament.equals("Norland") ? NORLAND : OSTLAND).on(today, since, step, false);

        assertThat(words(verdict)).as(why).isEqualTo(expected);
    }

    @Test
    void nextToWhatIsStillOpenNothingIsRaised() {
        RuleDetails rule = RuleDetails.usual("Ask again");

        assertThat(new RulePlan(rule, NORLAND)
                        .on(LocalDate.parse("2027-03-10"), LocalDate.parse("2027-02-01"), 1, true))
                .isEqualTo(new Verdict.Busy());
    }

    @Test
    void aRuleThatDoesNotEndSaysNoReplyOfNobody() {
        RuleDetails rule = new RuleDetails(14, 0, 10, false, false, "Ask again");

        assertThat(new RulePlan(rule, NORLAND)
                        .on(LocalDate.parse("2027-03-10"), LocalDate.parse("2027-02-01"), 1, false))
                .isEqualTo(new Verdict.Over());
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Now _ -> "now";
            case Verdict.Later(LocalDate day) -> "later " + day;
            case Verdict.Waits(String _, LocalDate until) ->
                until == null ? "waits until further notice" : "waits until " + until;
            case Verdict.Busy _ -> "busy";
            case Verdict.Over _ -> "over";
        };
    }

    private static Closure closure(PeriodKind kind, String from, String until) {
        return new Closure(kind, kind.word(), LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
