package org.parley.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a follow-up is due that is put off. */
class FollowUpActionsTests {

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-30", "2026-11-27, 2026-11-30", "2026-11-28, 2026-11-30", "2026-11-29, 2026-12-07"})
    void nextWeekIsAMondayAndNeverTomorrow(LocalDate today, LocalDate nextWeek) {
        assertThat(FollowUpActions.nextWeek(today)).isEqualTo(nextWeek).isNotEqualTo(today.plusDays(1));
        assertThat(nextWeek.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }
}
