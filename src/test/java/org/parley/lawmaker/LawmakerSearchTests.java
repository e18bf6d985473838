package org.parley.lawmaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every word of the filter, on the real database. */
@SpringBootTest
@Transactional
@SignedIn
class LawmakerSearchTests {

    private static final LocalDate LONG_AGO = LocalDate.of(1999, 1, 1);

    @Autowired
    Lawmakers lawmakers;

    @Autowired
    JdbcClient jdbc;

    private People people;
    private UUID zelda;
    private UUID kamol;

    @BeforeEach
    void someoneFromEverywhere() {
        people = new People(jdbc);
        zelda = people.person("Zélda O’Brien-Łuczak", "Zélda", "O’Brien-Łuczak");
        kamol = people.person("กมล วงศ์เดช", "กมล", "วงศ์เดช");
        people.person("សុខ ចិន្ដា", "ចិន្ដា", "សុខ");
        people.person("王美華", "美華", "王");
        people.person("ORBÁN-Kiss Ágnes", "Ágnes", "Orbán-Kiss");
        people.person("100% Certain", "100%", "Certain");
        people.person("Under_score Back\\slash", "Under_score", "Back\\slash");
    }

    @ParameterizedTest
    @CsvSource({
        "zelda, Zélda O’Brien-Łuczak",
        "ZÉLDA, Zélda O’Brien-Łuczak",
        "obrien, Zélda O’Brien-Łuczak",
        "o'brien luczak, Zélda O’Brien-Łuczak",
        "'Luczak, Zelda', Zélda O’Brien-Łuczak",
        "กมล, กมล วงศ์เดช",
        "วงศ์, กมล วงศ์เดช",
        "สุข, ",
        "ចិន្ដា, សុខ ចិន្ដា",
        "សុខ, សុខ ចិន្ដា",
        "王, 王美華",
        "美華, 王美華",
        "orban agnes, ORBÁN-Kiss Ágnes",
        "100%, 100% Certain",
        "00%, 100% Certain",
        "r_s, Under_score Back\\slash",
        "k\\s, Under_score Back\\slash",
        "%%%, ",
        "___, ",
        "nobody-is-called-this, "
    })
    void namesAreFoundInAnyScriptAndWithoutAccents(String typed, String found) {
        assertThat(names(LawmakerFilter.ALL.withSearch(typed))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void twoLettersAreTheBeginningOfAWordAndOneIsTheBeginningOfTheName() {
        assertThat(names(LawmakerFilter.ALL.withSearch("ze"))).containsExactly("Zélda O’Brien-Łuczak");
        assertThat(names(LawmakerFilter.ALL.withSearch("ld"))).isEmpty();
        assertThat(names(LawmakerFilter.ALL.withSearch("o")))
                .containsExactly("Zélda O’Brien-Łuczak", "ORBÁN-Kiss Ágnes");
    }

    @Test
    void aPartOfTheNameIsFoundWhetherTheWholeNameHasItOrNot() {
        people.person("Johann Sebastian", "Ann", "Bast");

        assertThat(names(LawmakerFilter.ALL.withSearch("an ba"))).containsExactly("Johann Sebastian");
        assertThat(jdbc.sql("select search from lawmaker_name where sort_name = 'obrien luczak zelda'")
                        .query(String.class)
                        .single())
                .isEqualTo(" zelda obrien luczak");
    }

    @Test
    void aNulIsNotPassedOn() {
        assertThat(names(LawmakerFilter.ALL.withSearch("zel\0da"))).containsExactly("Zélda O’Brien-Łuczak");
    }

    @Test
    void thaiIsSortedUnderTheConsonant() {
        people.person("เกษม ใจดี", "", "");

        assertThat(jdbc.sql("select sort_key('เกษม') < sort_key('ขวัญ') and 'เกษม' collate \"C\" > 'ขวัญ'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void seatsAndChannelsNarrow() {
        UUID senate = people.chamber("us", "senate");
        UUID commons = people.chamber("gb", "commons");
        people.seat(zelda, senate, "Civic Union", "São João", LONG_AGO, null);
        people.seat(kamol, commons, "100% Party", "North_East", LONG_AGO, LocalDate.of(2004, 1, 1));
        people.email(zelda, "zelda@example.org");

        assertThat(names(LawmakerFilter.ALL.withParliament(people.parliament("us"))))
                .hasSize(1);
        assertThat(names(LawmakerFilter.ALL.withChamber(commons))).containsExactly("กมล วงศ์เดช");
        assertThat(names(LawmakerFilter.ALL.withParty("Civic Union"))).containsExactly("Zélda O’Brien-Łuczak");
        assertThat(names(LawmakerFilter.ALL.withConstituency("sao joao"))).containsExactly("Zélda O’Brien-Łuczak");
        assertThat(names(LawmakerFilter.ALL.withConstituency("_"))).containsExactly("กมล วงศ์เดช");
        assertThat(names(LawmakerFilter.ALL.withInOffice(true))).containsExactly("Zélda O’Brien-Łuczak");
        assertThat(names(LawmakerFilter.ALL.withChamber(commons).withInOffice(true)))
                .isEmpty();
        assertThat(names(LawmakerFilter.ALL.withWritable(true))).containsExactly("Zélda O’Brien-Łuczak");
        assertThat(names(LawmakerFilter.ALL.withWritable(false))).doesNotContain("Zélda O’Brien-Łuczak");
        assertThat(lawmakers.parties(LawmakerFilter.ALL, "0%", 10)).containsExactly("100% Party");
        assertThat(lawmakers.parties(LawmakerFilter.ALL.withChamber(senate), "", 10))
                .containsExactly("Civic Union");
    }

    @Test
    void whoLeavesTodayIsStillInOfficeAndFromTomorrowNotAnyMore() {
        UUID senate = people.chamber("us", "senate");
        LocalDate today = LocalDate.now(Clock.systemUTC());
        people.seat(zelda, senate, "", "", LONG_AGO, today);
        people.seat(kamol, senate, "", "", LONG_AGO, today.minusDays(1));

        assertThat(names(LawmakerFilter.ALL.withInOffice(true))).containsExactly("Zélda O’Brien-Łuczak");
    }

    private List<String> names(LawmakerFilter filter) {
        List<String> names = lawmakers.list(filter, LawmakerSort.NAME, 0, 50).stream()
                .map(LawmakerLine::name)
                .toList();
        assertThat(lawmakers.count(filter)).isEqualTo(names.size());
        return names;
    }
}
