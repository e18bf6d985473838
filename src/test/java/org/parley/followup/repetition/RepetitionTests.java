package org.parley.followup.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.base.Refusal;

/** On which day the next one is due, as a table. */
class RepetitionTests {

    @ParameterizedTest(name = "every {1} {2} from {0}: after {3}, on {4}, comes {5}")
    @CsvSource({
        // first,    every, unit,    planned on, done on,    the next
        "2026-03-02, 1,     day,     2026-03-02, 2026-03-02, 2026-03-03",
        "2026-03-02, 3,     day,     2026-03-05, 2026-03-05, 2026-03-08",
        "2026-12-30, 2,     day,     2026-12-30, 2026-12-30, 2027-01-01",
        "2026-03-02, 1,     week,    2026-03-02, 2026-03-02, 2026-03-09",
        "2026-03-02, 2,     week,    2026-03-16, 2026-03-16, 2026-03-30",
        "2026-01-31, 1,     month,   2026-01-31, 2026-01-31, 2026-02-28",
        "2026-01-31, 1,     month,   2026-02-28, 2026-02-28, 2026-03-31",
        "2026-01-31, 1,     month,   2026-03-31, 2026-03-31, 2026-04-30",
        "2028-01-31, 1,     month,   2028-01-31, 2028-01-31, 2028-02-29",
        "2026-08-31, 6,     month,   2026-08-31, 2026-08-31, 2027-02-28",
        "2026-01-15, 12,    month,   2026-01-15, 2026-01-15, 2027-01-15",
        "2028-02-29, 12,    month,   2031-02-28, 2031-02-28, 2032-02-29",
        "2026-03-05, 1,     weekday, 2026-03-05, 2026-03-05, 2026-03-06",
        "2026-03-06, 1,     weekday, 2026-03-06, 2026-03-06, 2026-03-09",
        "2026-03-07, 1,     weekday, 2026-03-07, 2026-03-07, 2026-03-09",
        // done before its day: the one that was planned is not done twice
        "2026-03-02, 1,     week,    2026-03-09, 2026-03-04, 2026-03-16",
        // done late: days that are over are not made up for
        "2026-03-02, 1,     week,    2026-03-02, 2026-03-20, 2026-03-23",
        "2026-03-02, 1,     week,    2026-03-02, 2026-03-23, 2026-03-23",
        "2026-03-02, 1,     day,     2026-03-02, 2027-03-02, 2027-03-02",
        "2026-01-31, 1,     month,   2026-01-31, 2026-04-01, 2026-04-30",
        "2026-03-02, 1,     weekday, 2026-03-02, 2026-03-14, 2026-03-16",
    })
    void theNextDay(LocalDate first, int every, String unit, LocalDate plannedOn, LocalDate doneOn, LocalDate next) {
        Repetition repetition = on(plannedOn, first, every, unit, null);

        assertThat(repetition.next(doneOn).orElseThrow().on()).isEqualTo(next);
    }

    @ParameterizedTest(name = "until {0} after {1}: {2}")
    @CsvSource({
        "2026-03-16, 2026-03-02, 2026-03-09",
        "2026-03-16, 2026-03-09, 2026-03-16",
        "2026-03-16, 2026-03-16, none",
        "2026-03-15, 2026-03-09, none",
    })
    void theLastDay(LocalDate until, LocalDate plannedOn, String next) {
        Repetition repetition = on(plannedOn, LocalDate.of(2026, 3, 2), 1, "week", until);

        assertThat(repetition.next(plannedOn).map(one -> one.on().toString()).orElse("none"))
                .isEqualTo(next);
    }

    @Test
    void theThirtyFirstComesBackAllYear() {
        Repetition repetition = Repetition.from(LocalDate.of(2026, 1, 31), RepeatUnit.MONTH, 1, null);
        StringBuilder days = new StringBuilder();

        for (int month = 0; month < 12; month++) {
            days.append(repetition.on().getDayOfMonth()).append(' ');
            repetition = repetition.next(repetition.on()).orElseThrow();
        }

        assertThat(days).hasToString("31 28 31 30 31 30 31 31 30 31 30 31 ");
    }

    @Test
    void stepsAndEndsThatCannotBeAreRefused() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThatThrownBy(() -> Repetition.from(day, RepeatUnit.DAY, 0, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Repetition.from(day, RepeatUnit.DAY, 366, null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Repetition.from(day, RepeatUnit.DAY, 1, day.minusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThat(Repetition.from(day, RepeatUnit.WEEKDAY, 7, null).every()).isEqualTo(1);
    }

    private static Repetition on(
            LocalDate plannedOn, LocalDate first, int every, String unit, @Nullable LocalDate until) {
        return new Repetition(RepeatUnit.valueOf(unit.toUpperCase(Locale.ROOT)), every, first, until, plannedOn);
    }
}
