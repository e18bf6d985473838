package org.parley.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The honest word about a goal follows from the days, and from nothing else. */
class GoalStandingTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    private final NavigableMap<LocalDate, Integer> changes = new TreeMap<>();

    @Test
    void aStraightLineSaysWhereItWouldHaveToStand() {
        assertThat(standing(10, LAST, FIRST).expected()).isEqualTo(1);
        assertThat(standing(10, LAST, FIRST.plusDays(4)).expected()).isEqualTo(5);
        assertThat(standing(3, LAST, FIRST.plusDays(4)).expected()).isEqualTo(1);
        assertThat(standing(10, LAST, LAST).expected()).isEqualTo(10);
        assertThat(standing(10, FIRST, FIRST).expected()).isEqualTo(10);
        assertThat(standing(10, null, LAST).expected()).isNull();
    }

    @Test
    void theLineBeginsWithWhatThereWasBefore() {
        on(FIRST.minusDays(5), 4);
        on(FIRST, 1);

        GoalStanding standing = standing(14, LAST, FIRST.plusDays(4));

        assertThat(standing.base()).isEqualTo(4);
        assertThat(standing.expected()).isEqualTo(9);
        assertThat(standing.now()).isEqualTo(5);
        assertThat(standing.word()).isEqualTo(GoalWord.BEHIND);
    }

    @Test
    void itIsAheadOnCourseOrBehind() {
        on(FIRST, 5);

        assertThat(standing(10, LAST, FIRST.plusDays(3)).word()).isEqualTo(GoalWord.AHEAD);
        assertThat(standing(10, LAST, FIRST.plusDays(4)).word()).isEqualTo(GoalWord.ON_COURSE);
        assertThat(standing(10, LAST, FIRST.plusDays(5)).word()).isEqualTo(GoalWord.BEHIND);
        assertThat(standing(10, LAST, LAST).word()).isEqualTo(GoalWord.BEHIND);
        assertThat(standing(10, LAST, LAST).daysLeft()).isZero();
        assertThat(standing(10, LAST, LAST.plusDays(1)).word()).isEqualTo(GoalWord.MISSED);
        assertThat(standing(10, null, LAST).word()).isEqualTo(GoalWord.UNDER_WAY);
    }

    @Test
    void itIsReachedOnTheDayOnWhichThereIsEnough() {
        on(FIRST.plusDays(2), 2);
        on(FIRST.plusDays(4), 1);

        GoalStanding standing = standing(3, LAST, LAST);

        assertThat(standing.word()).isEqualTo(GoalWord.REACHED);
        assertThat(standing.reachedOn()).isEqualTo(FIRST.plusDays(4));
        assertThat(standing.share()).isEqualTo(1);
        assertThat(standing(3, null, LAST).word()).isEqualTo(GoalWord.REACHED);
    }

    @Test
    void whatWasReachedCanBeLostAgain() {
        on(FIRST, 2);
        on(FIRST.plusDays(3), -1);

        GoalStanding standing = standing(2, LAST, FIRST.plusDays(8));

        assertThat(standing.word()).isEqualTo(GoalWord.ON_COURSE);
        assertThat(standing.reachedOn()).isNull();
        assertThat(standing.lostOn()).isEqualTo(FIRST.plusDays(3));
        on(FIRST.plusDays(5), 1);
        assertThat(standing(2, LAST, FIRST.plusDays(8)).reachedOn()).isEqualTo(FIRST.plusDays(5));
        assertThat(standing(2, LAST, FIRST.plusDays(8)).lostOn()).isNull();
    }

    @Test
    void whatWasReachedOnItsDayStaysReachedAndSaysWhatWasLostSince() {
        on(FIRST, 2);
        on(LAST.plusDays(2), -1);

        GoalStanding standing = standing(2, LAST, LAST.plusDays(5));

        assertThat(standing.word()).isEqualTo(GoalWord.REACHED);
        assertThat(standing.reachedOn()).isEqualTo(FIRST);
        assertThat(standing.lostOn()).isEqualTo(LAST.plusDays(2));
        assertThat(standing.daysLeft()).isEqualTo(-5);
    }

    @Test
    void afterItsDayItIsLateOrMissed() {
        on(FIRST, 1);
        assertThat(standing(2, LAST, LAST.plusDays(1)).word()).isEqualTo(GoalWord.MISSED);

        on(LAST.plusDays(3), 1);

        GoalStanding standing = standing(2, LAST, LAST.plusDays(5));
        assertThat(standing.word()).isEqualTo(GoalWord.LATE);
        assertThat(standing.reachedOn()).isEqualTo(LAST.plusDays(3));
    }

    @Test
    void whatIsAnnouncedIsCountedAndDoesNotReachAnything() {
        on(FIRST, 1);
        on(FIRST.plusDays(6), 1);

        GoalStanding standing = standing(2, LAST, FIRST.plusDays(5));

        assertThat(standing.now()).isEqualTo(2);
        assertThat(standing.announced()).isEqualTo(1);
        assertThat(standing.done()).isEqualTo(1);
        assertThat(standing.share()).isEqualTo(0.5);
        assertThat(standing.word()).isEqualTo(GoalWord.ON_COURSE);
    }

    @Test
    void whatIsToComeIsNotLate() {
        GoalStanding standing = standing(2, LAST, FIRST.minusDays(3));

        assertThat(standing.word()).isEqualTo(GoalWord.TO_COME);
        assertThat(standing.expected()).isNull();
        assertThat(standing.now()).isZero();
    }

    private void on(LocalDate day, int change) {
        changes.put(day, change);
    }

    private GoalStanding standing(int target, @Nullable LocalDate due, LocalDate today) {
        GoalDetails details = new GoalDetails("", Measure.ANSWERS, null, null, target, null, FIRST, due);
        return GoalStanding.of(
                new GoalLine(UUID.randomUUID(), 0, UUID.randomUUID(), details, "", "Ana Duarte"), changes, today);
    }
}
