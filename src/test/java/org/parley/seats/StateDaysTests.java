package org.parley.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a seat showed on which day. */
class StateDaysTests {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void aLetterGoesOutAndComesBackStepByStep() {
        StateDays.Course course = course(
                SENT,
                null,
                new StateDays.Came(SENT.plusDays(9), "answered"),
                new StateDays.Came(SENT.plusDays(2), "acknowledged"),
                new StateDays.Came(SENT.plusDays(20), "acknowledged"));

        assertThat(StateDays.of(List.of(course), "answered", TODAY))
                .containsExactly(
                        Change.first("chosen"),
                        new Change(SENT, "sent"),
                        new Change(SENT.plusDays(2), "acknowledged"),
                        new Change(SENT.plusDays(9), "answered"));
    }

    @Test
    void ofSeveralLettersTheFurthestCounts() {
        StateDays.Course first = course(SENT, SENT.plusDays(30));
        StateDays.Course second = course(SENT.plusDays(40), null, new StateDays.Came(SENT.plusDays(50), "returned"));

        assertThat(StateDays.of(List.of(first, second), "no-reply", TODAY))
                .containsExactly(
                        Change.first("chosen"),
                        new Change(SENT, "sent"),
                        new Change(SENT.plusDays(30), "no-reply"),
                        new Change(SENT.plusDays(40), "sent"),
                        new Change(SENT.plusDays(50), "no-reply"));
    }

    @Test
    void whatSomebodySaidHoldsUntilItIsLifted() {
        StateDays.Course course = new StateDays.Course(
                SENT,
                null,
                List.of(new StateDays.Came(SENT.plusDays(3), "answered")),
                List.of(new StateDays.Said(SENT.plusDays(5), SENT.plusDays(8), "returned")));

        assertThat(StateDays.of(List.of(course), "answered", TODAY))
                .containsExactly(
                        Change.first("chosen"),
                        new Change(SENT, "sent"),
                        new Change(SENT.plusDays(3), "answered"),
                        new Change(SENT.plusDays(5), "returned"),
                        new Change(SENT.plusDays(8), "answered"));
    }

    @Test
    void todayShowsWhatHoldsWhateverTheDaysSay() {
        StateDays.Course course = course(SENT, null, new StateDays.Came(TODAY.plusDays(1), "answered"));

        assertThat(StateDays.of(List.of(course), "answered", TODAY))
                .containsExactly(Change.first("chosen"), new Change(SENT, "sent"), new Change(TODAY, "answered"));
        assertThat(StateDays.of(List.of(), "none", TODAY)).containsExactly(Change.first("none"));
    }

    @Test
    void aContactGrowsOld() {
        assertThat(ContactDays.of(List.of(SENT.plusDays(10), SENT), SENT.plusDays(200)))
                .containsExactly(
                        Change.first("never"),
                        new Change(SENT, "month"),
                        new Change(SENT.plusDays(40), "quarter"),
                        new Change(SENT.plusDays(100), "older"));
        assertThat(ContactDays.of(List.of(SENT), SENT.plusDays(29))).hasSize(2);
        assertThat(ContactDays.of(List.of(), SENT)).containsExactly(Change.first("never"));
    }

    private static StateDays.Course course(LocalDate sent, @Nullable LocalDate silent, StateDays.Came... came) {
        return new StateDays.Course(sent, silent, List.of(came), List.of());
    }
}
