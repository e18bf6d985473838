package org.parley.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every make of list is one small file that says what its headers alone do not. */
class LayoutsTests {

    private static final Path FOLDER = Path.of("src/main/resources/intake/layouts");

    @Test
    void everyFileIsInTheIndexAndEveryNameHasAFile() throws IOException {
        Set<String> named = Resource.rows("layouts.csv").stream()
                .map(row -> row.get("layout"))
                .collect(Collectors.toSet());

        assertThat(files()).containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aMakeIsRecognisedByTheHeadersItNeedsAndNotWithoutOneOfThem(String name) {
        Layout layout = Layout.read(name);
        List<String> needed = List.copyOf(layout.needs());

        assertThat(needed.size() > 1 || needed.contains("parley id"))
                .as("one header says a make only where it is Parley's own: " + needed)
                .isTrue();
        assertThat(Layout.of(needed, Rows.sample(layout, needed)).map(Layout::name))
                .contains(name);
        assertThat(Layout.of(needed.subList(1, needed.size()), List.of()).map(Layout::name))
                .isNotEqualTo(Optional.of(name));
    }

    @Test
    void theHouseOfCommonsOfCanada() {
        Rows list = Rows.of(
                "Honorific Title|First Name|Last Name|Constituency|Province / Territory|Political Affiliation|Start Date|End Date",
                "Hon.|Ana|Duarte|Nordfjord|Ontario|Green|9/20/2021 12:00:00 AM|",
                "|Bo|Ek|Sud-Est|Quebec|Blue|4/5/2021 12:00:00 AM|");

        assertThat(list.guess().layout()).isEqualTo("commons-canada");
        assertThat(list.read().getFirst())
                .returns("Ana Duarte", ListRow::officialName)
                .returns("Hon.", ListRow::honorific)
                .returns("Nordfjord", ListRow::constituency)
                .returns("Green", ListRow::party)
                .returns("House of Commons", ListRow::chamber)
                .returns(LocalDate.of(2021, 9, 20), ListRow::startedOn);
        assertThat(list.read().get(1).startedOn()).isEqualTo("2021-04-05");
    }

    @Test
    void theHouseOfCommonsOfCanadaInFrench() {
        Rows list = Rows.of(
                "Titre honorifique|Prénom|Nom de famille|Circonscription|Province / Territoire|Affiliation politique|Date de début|Date de fin",
                "L’hon.|Ana|Duarte|Nordfjord|Ontario|Vert|2021-09-20 00:00:00|");

        assertThat(list.guess().layout()).isEqualTo("commons-canada-french");
        assertThat(list.read().getFirst())
                .returns("Ana Duarte", ListRow::officialName)
                .returns("Vert", ListRow::party)
                .returns("House of Commons", ListRow::chamber)
                .returns(LocalDate.of(2021, 9, 20), ListRow::startedOn);
    }

    @Test
    void theHouseOfRepresentativesAndTheSenateOfAustralia() {
        String both = "Title|Salutation|Surname|First Name|Other Name|Preferred Name|Initials|Post Nominals|State|";
        String rest = "Political Party|Gender|Telephone|Fax|Address Line 1|Address Line 2|Suburb|Postcode";
        Rows members = Rows.of(
                both + "Electorate|" + rest,
                "The Hon|Mr|Ek|Robert|James|Bo|R J|AO KC|NSW|Bellvale|Blue|Male|(02) 6277 0000||Shop 1|2 High St|Bellvale|2000");
        Rows senators = Rows.of(
                both + rest,
                "Senator the Hon|Senator|Duarte|Ana|||A||VIC|Green|Female|(02) 6277 0001||Suite 2||Port|3000");

        assertThat(members.guess().layout()).isEqualTo("australian-parliament");
        assertThat(members.read().getFirst())
                .returns("Robert Ek", ListRow::officialName)
                .returns("The Hon, AO KC", ListRow::honorific)
                .returns("James\nBo", ListRow::otherNames)
                .returns("Bellvale", ListRow::constituency)
                .returns("House of Representatives", ListRow::chamber)
                .satisfies(row -> assertThat(row.ways())
                        .contains(new Way("post", "Shop 1\n2 High St\nBellvale\n2000", "constituency")));
        assertThat(senators.guess().layout()).isEqualTo("australian-senators");
        assertThat(senators.read().getFirst())
                .returns("Ana Duarte", ListRow::officialName)
                .returns("VIC", ListRow::constituency)
                .returns("Senate", ListRow::chamber);
    }

    @Test
    void theDirectoryOfTheEuropeanParliament() {
        Rows list = Rows.of(
                "fullName|country|politicalGroup|id|nationalPoliticalGroup",
                "Ana DUARTE|Portugal|Group of the Greens|4001|Partido Verde");

        assertThat(list.guess().layout()).isEqualTo("european-parliament");
        assertThat(list.read().getFirst())
                .returns("Ana", ListRow::givenName)
                .returns("DUARTE", ListRow::familyName)
                .returns("Portugal", ListRow::constituency)
                .returns("Group of the Greens", ListRow::group)
                .returns("Partido Verde", ListRow::party)
                .returns(List.of(new ForeignId("europarl", "4001")), ListRow::ids);
    }

    @Test
    void parlparseNamesThePersonAndNotTheMembership() {
        Rows list = Rows.of(
                "id|person_id|title|firstname|lastname|house|constituency|party|fromdate|todate|fromwhy|towhy",
                "uk.org.publicwhip/member/1|uk.org.publicwhip/person/90001|Sir|Bo|Ek|commons|Bellvale|Blue|2019-12-12|9999-12-31|x|y");

        assertThat(list.guess().layout()).isEqualTo("parlparse");
        assertThat(list.read().getFirst())
                .returns("Bo Ek", ListRow::officialName)
                .returns("Sir", ListRow::honorific)
                .returns("commons", ListRow::chamber)
                .returns(null, ListRow::endedOn)
                .returns(List.of(new ForeignId("theyworkforyou", "90001")), ListRow::ids)
                .returns(List.of(), ListRow::faults);
    }

    @Test
    void theAddressOfAPageSaysTheHouse() {
        Rows list = Rows.of(
                "Person ID|First name|Last name|Party|Constituency|URI",
                "1|Ana|Duarte|Green|North|https://www.theyworkforyou.com/mp/1/ana_duarte/north",
                "2|Bo|Ek|Blue||https://www.theyworkforyou.com/peer/2/bo_ek",
                "3|Chea|Sok|Blue|West|https://www.theyworkforyou.com/msp/3/chea_sok");

        assertThat(list.read()).extracting(ListRow::chamber).containsExactly("House of Commons", "House of Lords", "");
        assertThat(list.read(Given.by("theyworkforyou").without(Meaning.CHAMBER)))
                .extracting(ListRow::chamber)
                .containsOnly("");
    }

    @Test
    void aListOfACommitteeHasRolesAndIsToldWhichCommittee() {
        Rows list = Rows.of(
                "country_short|group|name|url|country|image|group_short|role|party|email",
                "pt|Greens|Ana Duarte|http://www.europarl.europa.eu/meps/en/4001/ANA.html|Portugal|x|g|Vice-Chair|Verde|ana@x.example",
                "se|Blues|Bo Ek|http://www.europarl.europa.eu/meps/en/4002/BO.html|Sweden|x|b|Observer|Blå|bo@x.example");

        assertThat(list.guess().layout()).isEqualTo("contact-your-mep-committee");
        List<ListRow> rows = list.read(Given.by(list.guess().layout()).withCommittee("ITRE"));
        assertThat(rows.getFirst())
                .returns(List.of(new Seat("ITRE", "vice-chair")), ListRow::seats)
                .returns(List.of(new ForeignId("europarl", "4001")), ListRow::ids)
                .returns("Verde", ListRow::party)
                .returns("Greens", ListRow::group);
        assertThat(rows.get(1).seats()).containsExactly(new Seat("ITRE", "member"));
        assertThat(rows.get(1).faults()).extracting(RowFault::reason).containsExactly("intake.fault.role");
    }

    @Test
    void otherNamesAddToWhomTheirIdFindsAndIdsOfAnotherKindAreNamesOfPeople() {
        Rows names = Rows.of("name|id", "សុខ ជា|13d1c064-b725-4137-be32-1b4bbf2f2d89");
        Rows people = Rows.of("name|id", "Sok Chea|77");

        assertThat(names.guess().layout()).isEqualTo("everypolitician-names");
        assertThat(names.read().getFirst())
                .returns("", ListRow::officialName)
                .returns("សុខ ជា", ListRow::otherNames)
                .returns(true, ListRow::knownOnly)
                .returns(List.of(), ListRow::faults);
        assertThat(people.guess().layout()).isEmpty();
        assertThat(people.read().getFirst()).returns("Sok Chea", ListRow::officialName);
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .sorted()
                    .toList();
        }
    }
}
