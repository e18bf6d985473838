package org.parley.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.parliament.Parliaments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Parliaments rise, are dissolved and keep holidays; people write that down. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class SittingPeriodsTests {

    @Autowired
    private SittingPeriods periods;

    @Autowired
    private SittingCalendars calendars;

    @Autowired
    private Parliaments parliaments;

    @Autowired
    private Cast cast;

    private UUID norland;
    private UUID senate;

    @BeforeEach
    void aParliament() {
        norland = cast.parliament("Parliament of Norland");
        cast.chamber(norland, "House of Norland", "lower");
        senate = cast.chamber(norland, "Senate of Norland", "upper");
    }

    @Test
    void whatIsEnteredIsListedByDayAndNarrowedByYearAndKind() {
        enter(details(PeriodKind.RECESS, "Winter recess", "2026-12-18", "2027-01-06"));
        enter(details(PeriodKind.PUBLIC_HOLIDAY, "Day of the River", "2027-03-26", "2027-03-26"));
        enter(details(PeriodKind.DISSOLUTION, "Early election", "2028-02-01", null));
        PeriodFilter all = PeriodFilter.all(norland);

        assertThat(names(all)).containsExactly("Winter recess", "Day of the River", "Early election");
        assertThat(names(all.in(2026))).containsExactly("Winter recess");
        assertThat(names(all.in(2027))).containsExactly("Winter recess", "Day of the River");
        assertThat(names(all.in(2031))).containsExactly("Early election");
        assertThat(names(all.of(PeriodKind.PUBLIC_HOLIDAY))).containsExactly("Day of the River");
        assertThat(periods.count(all.in(2027))).isEqualTo(2);
        assertThat(periods.years(norland)).containsExactly(2028, 2027, 2026);
        assertThat(periods.list(all, PageRequest.of(1, 2))).hasSize(1);
        assertThat(periods.count(PeriodFilter.all(cast.parliament("Parliament of Sudland"))))
                .isZero();
    }

    @Test
    void theSamePeriodIsEnteredOnce() {
        UUID form = Ids.next();
        PeriodDetails recess = details(PeriodKind.RECESS, "Winter recess", "2026-12-18", "2027-01-06");

        periods.enter(form, norland, recess);
        periods.enter(form, norland, recess);

        assertThat(periods.count(PeriodFilter.all(norland))).isEqualTo(1);
        assertThatThrownBy(() -> enter(recess))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("sitting.refusal.there"));
    }

    @Test
    void whoWasQuickerKeepsWhatTheyWrote() {
        UUID id = enter(details(PeriodKind.RECESS, "Winter recess", "2026-12-18", "2027-01-06"));
        periods.correct(id, 0, details(PeriodKind.RECESS, "Winter recess", "2026-12-18", "2027-01-08"));

        assertThatThrownBy(() -> periods.correct(id, 0, details(PeriodKind.RECESS, "Yule", "2026-12-18", "2027-01-06")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(periods.line(id).details().until()).isEqualTo(LocalDate.parse("2027-01-08"));
    }

    @Test
    void aCorrectionDoesNotRepeatAnotherPeriod() {
        enter(details(PeriodKind.RECESS, "Winter recess", "2026-12-18", "2027-01-06"));
        UUID other = enter(details(PeriodKind.RECESS, "Yule", "2026-12-18", "2027-01-06"));

        assertThatThrownBy(() -> periods.correct(
                        other, 0, details(PeriodKind.RECESS, "Winter recess", "2026-12-18", "2027-01-06")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("sitting.refusal.there"));
    }

    @Test
    void aMistakeIsTakenOut() {
        UUID id = enter(details(PeriodKind.RECESS, "Winter recess", "2026-12-18", "2027-01-06"));

        periods.remove(id);

        assertThat(periods.count(PeriodFilter.all(norland))).isZero();
        assertThatThrownBy(() -> periods.remove(id)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RECESS, 2026-12-18, 2026-12-17, sitting.refusal.days",
        "RECESS, 2026-12-18, , sitting.refusal.open",
        "RECESS, 1026-12-18, 1026-12-19, sitting.refusal.century",
        "RECESS, 2026-12-18, 2062-01-06, sitting.refusal.lasts",
        "PUBLIC_HOLIDAY, 2026-12-25, 2027-12-25, sitting.refusal.lasts",
        "ELECTION_DAY, 20260-05-11, 20260-05-11, sitting.refusal.century"
    })
    void daysThatCannotBeAreRefused(PeriodKind kind, String from, String until, String key) {
        assertThatThrownBy(() -> new PeriodDetails(
                        null,
                        kind,
                        "Winter recess",
                        LocalDate.parse(from.length() > 10 ? "+" + from : from),
                        until == null ? null : LocalDate.parse(until.length() > 10 ? "+" + until : until),
                        ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void whatIsSaidOfOneChamberHoldsForThatOneOnly() {
        enter(details(PeriodKind.RECESS, "Winter recess", "2026-12-18", "2027-01-06"));
        enter(new PeriodDetails(
                senate,
                PeriodKind.DISSOLUTION,
                "Election of half the Senate",
                LocalDate.parse("2027-02-01"),
                null,
                ""));
        LocalDate day = LocalDate.parse("2027-02-10");

        assertThat(calendars.of(norland, senate).isDissolved(day)).isTrue();
        assertThat(calendars.of(norland, null).isDissolved(day)).isFalse();
        assertThat(calendars.of(norland, senate).isInRecess(LocalDate.parse("2026-12-24")))
                .isTrue();
        assertThat(periods.list(PeriodFilter.all(norland), PageRequest.of(0, 9)))
                .extracting(PeriodLine::chamber)
                .containsExactly("", "Senate of Norland");
    }

    @Test
    void whatWeShipSaysTheWeekendAndTheClock() {
        WeekDetails egypt =
                calendars.week(parliaments.resolve("eg").orElseThrow()).details();
        WeekDetails canada =
                calendars.week(parliaments.resolve("ca").orElseThrow()).details();

        assertThat(egypt.weekend()).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(egypt.zone()).isEqualTo("Africa/Cairo");
        assertThat(canada.weekend()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(canada.zone()).isEqualTo("America/Toronto");
    }

    @Test
    void whereNobodyToldUsTheUsualIsAssumed() {
        assertThat(calendars.week(norland).details()).isEqualTo(new WeekDetails("", Set.of()));
        assertThat(calendars.of(norland, null).weekend())
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void aManagerCorrectsTheWeekAndTheQuickerOneWins() {
        long seen = calendars.week(norland).version();
        calendars.correct(norland, seen, new WeekDetails("Asia/Kathmandu", EnumSet.of(DayOfWeek.SATURDAY)));

        assertThat(calendars.week(norland).details().weekend()).containsExactly(DayOfWeek.SATURDAY);
        assertThatThrownBy(() -> calendars.correct(norland, seen, new WeekDetails("UTC", Set.of())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> new WeekDetails("Mars/Olympus", Set.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new WeekDetails("", EnumSet.allOf(DayOfWeek.class)))
                .isInstanceOf(Refusal.class);
    }

    private UUID enter(PeriodDetails details) {
        UUID id = Ids.next();
        periods.enter(id, norland, details);
        return id;
    }

    private List<String> names(PeriodFilter filter) {
        return periods.list(filter, PageRequest.of(0, 50)).stream()
                .map(line -> line.details().name())
                .toList();
    }

    private static PeriodDetails details(PeriodKind kind, String name, String from, String until) {
        return new PeriodDetails(
                null, kind, name, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), "");
    }
}
