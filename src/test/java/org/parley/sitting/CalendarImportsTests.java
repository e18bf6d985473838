package org.parley.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.parley.sitting.ics.FoundEvent;
import org.parley.sitting.ics.IcsFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Calendars that others publish are looked at, entered once, and taken back as a whole. */
@SpringBootTest
@Transactional
@SignedIn
class CalendarImportsTests {

    private static final int YEAR = LocalDate.now().getYear() + 1;

    @Autowired
    private CalendarImports imports;

    @Autowired
    private SittingPeriods periods;

    @Autowired
    private Cast cast;

    private UUID norland;

    @BeforeEach
    void aParliament() {
        norland = cast.parliament("Parliament of Norland");
    }

    @Test
    void nothingIsEnteredByLooking() {
        Proposals proposals = imports.look(norland, null, file());

        assertThat(proposals.all())
                .extracting(one -> one.event().name(), Proposal::guess, Proposal::stands)
                .containsExactly(
                        tuple("Plenary sitting", null, false),
                        tuple("Day of the River (public holiday)", PeriodKind.PUBLIC_HOLIDAY, false),
                        tuple("Good Friday", null, false),
                        tuple("Summer recess", PeriodKind.RECESS, false));
        assertThat(periods.count(PeriodFilter.all(norland))).isZero();
    }

    @Test
    void whatIsChosenIsEnteredAsWhatItIsTakenFor() {
        int entered = imports.enter(Ids.next(), norland, null, "norland.ics", chosen(PeriodKind.PUBLIC_HOLIDAY));

        assertThat(entered).isEqualTo(3);
        assertThat(periods.list(PeriodFilter.all(norland), PageRequest.of(0, 9)))
                .extracting(
                        line -> line.details().name(), line -> line.details().kind(), PeriodLine::file)
                .containsExactly(
                        tuple("Day of the River (public holiday)", PeriodKind.PUBLIC_HOLIDAY, "norland.ics"),
                        tuple("Good Friday", PeriodKind.PUBLIC_HOLIDAY, "norland.ics"),
                        tuple("Summer recess", PeriodKind.RECESS, "norland.ics"));
    }

    @Test
    void theSameFileAgainEntersNothing() {
        Map<FoundEvent, PeriodKind> chosen = chosen(PeriodKind.PUBLIC_HOLIDAY);
        imports.enter(Ids.next(), norland, null, "norland.ics", chosen);

        int again = imports.enter(Ids.next(), norland, null, "norland.ics", chosen);

        assertThat(again).isZero();
        assertThat(imports.look(norland, null, file()).standing()).isEqualTo(3);
        assertThat(imports.of(norland, 9)).hasSize(1);
    }

    @Test
    void whatSomebodyEnteredByHandIsNotEnteredAgain() {
        periods.enter(
                Ids.next(),
                norland,
                new PeriodDetails(
                        null,
                        PeriodKind.PUBLIC_HOLIDAY,
                        "GOOD FRIDAY",
                        LocalDate.of(YEAR, 3, 26),
                        LocalDate.of(YEAR, 3, 26),
                        ""));

        int entered = imports.enter(Ids.next(), norland, null, "norland.ics", chosen(PeriodKind.PUBLIC_HOLIDAY));

        assertThat(entered).isEqualTo(2);
        assertThat(periods.count(PeriodFilter.all(norland))).isEqualTo(3);
    }

    @Test
    void aFileIsTakenBackAsAWholeButForWhatWasCorrectedSince() {
        UUID id = Ids.next();
        imports.enter(id, norland, null, "norland.ics", chosen(PeriodKind.PUBLIC_HOLIDAY));
        PeriodLine recess = periods.list(PeriodFilter.all(norland).of(PeriodKind.RECESS), PageRequest.of(0, 1))
                .getFirst();
        periods.correct(
                recess.id(),
                0,
                new PeriodDetails(
                        null,
                        PeriodKind.RECESS,
                        "Summer recess",
                        recess.details().from(),
                        recess.details().from().plusDays(9),
                        "moved"));

        assertThat(imports.of(norland, 9)).singleElement().satisfies(line -> {
            assertThat(line.periods()).isEqualTo(3);
            assertThat(line.changed()).isEqualTo(1);
        });
        assertThat(imports.takeBack(id)).isEqualTo(2);
        assertThat(imports.takeBack(id)).isZero();
        assertThat(periods.list(PeriodFilter.all(norland), PageRequest.of(0, 9)))
                .extracting(PeriodLine::id, PeriodLine::file)
                .containsExactly(tuple(recess.id(), ""));
        assertThat(imports.of(norland, 9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Winter recess, 20, false, RECESS",
        "Vacances parlementaires, 20, false, RECESS",
        "Weihnachtsferien, 10, false, RECESS",
        "Dissolution of Parliament, 40, false, DISSOLUTION",
        "General election, 1, false, ELECTION_DAY",
        "Spring Bank Holiday, 1, false, PUBLIC_HOLIDAY",
        "Jour férié, 1, false, PUBLIC_HOLIDAY",
        "Election campaign, 60, false, ",
        "Boxing Day, 1, false, ",
        "Debate on the recess, 1, true, "
    })
    void whatAnEventIsTakenForIsToldFromItsWords(String name, int days, boolean timed, PeriodKind kind) {
        LocalDate day = LocalDate.of(YEAR, 5, 3);

        assertThat(KindGuess.of(
                        new FoundEvent("", name, name.toLowerCase(Locale.ROOT), day, day.plusDays(days - 1), timed)))
                .isEqualTo(kind);
    }

    private Map<FoundEvent, PeriodKind> chosen(PeriodKind others) {
        Map<FoundEvent, PeriodKind> chosen = new LinkedHashMap<>();
        imports.look(norland, null, file()).all().stream()
                .filter(one -> !one.event().timed())
                .forEach(one -> chosen.put(one.event(), one.guess() == null ? others : one.guess()));
        return chosen;
    }

    private static IcsFile file() {
        return new IcsFile("""
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:recess-1
                SUMMARY:Summer recess
                DTSTART;VALUE=DATE:%1$d0701
                DTEND;VALUE=DATE:%1$d0901
                END:VEVENT
                BEGIN:VEVENT
                UID:friday
                SUMMARY:Good Friday
                DTSTART;VALUE=DATE:%1$d0326
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Day of the River (public holiday)
                DTSTART;VALUE=DATE:%1$d0312
                END:VEVENT
                BEGIN:VEVENT
                UID:plenary
                SUMMARY:Plenary sitting
                DTSTART:%1$d0310T090000Z
                DTEND:%1$d0310T170000Z
                END:VEVENT
                END:VCALENDAR
                """.formatted(YEAR), false);
    }
}
