package org.parley.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWhenTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-15, OVERDUE",
        "2026-11-16, 2026-11-16, TODAY",
        "2026-11-16, 2026-11-22, THIS_WEEK",
        "2026-11-16, 2026-11-23, LATER",
        "2026-11-20, 2026-11-23, THIS_WEEK",
        "2026-11-22, 2026-11-29, THIS_WEEK",
        "2026-11-22, 2026-11-30, LATER"
    })
    void aDayIsDueAtOneTimeOnly(LocalDate today, LocalDate day, DueWhen when) {
        assertThat(DueWhen.of(day, today)).isEqualTo(when);
    }

    @Test
    void theTimesMeetWithoutGapOrOverlap() {
        for (LocalDate today = LocalDate.of(2026, 11, 16); today.getDayOfMonth() < 24; today = today.plusDays(1)) {
            assertThat(DueWhen.OVERDUE.last(today).plusDays(1)).isEqualTo(DueWhen.TODAY.first(today));
            assertThat(DueWhen.TODAY.last(today).plusDays(1)).isEqualTo(DueWhen.THIS_WEEK.first(today));
            assertThat(DueWhen.THIS_WEEK.last(today).plusDays(1)).isEqualTo(DueWhen.LATER.first(today));
        }
    }
}
