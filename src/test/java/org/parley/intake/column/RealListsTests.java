package org.parley.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.intake.SharedData;
import org.parley.intake.file.Files;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.Spooled;

/** The public lists are understood from their headers alone. */
class RealListsTests {

    @ParameterizedTest
    @CsvSource({
        "us-congress-legislators-current.csv, congress-legislators, 537, 537",
        "eu-meps.csv, contact-your-mep, 751, 751",
        "uk-commons-mps.csv, theyworkforyou, 650, 650",
        "canada-commons-term-42.csv, everypolitician, 338, 338",
        "australia-representatives-term-44.csv, everypolitician, 155, 152",
        "new-zealand-house-term-51.csv, everypolitician, 121, 121",
        "cambodia-term-5.csv, everypolitician, 123, 123",
        "thailand-term-2557.csv, everypolitician, 218, 218",
        "eu-meps-itre-committee.csv, contact-your-mep-committee, 119, 119",
        "cambodia-names.csv, everypolitician-names, 173, 123",
    })
    void everyLineIsAPersonAndNoneIsFaulty(String file, String layout, int lines, int people) {
        List<ListRow> rows = read(file, layout);

        assertThat(rows).hasSize(lines);
        assertThat(rows.stream().map(ListRow::personKey).distinct()).hasSize(people);
        assertThat(rows).noneMatch(ListRow::refused);
        assertThat(rows.stream().flatMap(row -> row.faults().stream()).map(RowFault::value))
                .as("the two links that are broken in the lists themselves")
                .allMatch(value -> value.startsWith("hhttps://") || value.startsWith("http//"));
    }

    @Test
    void aSurnameInCapitalsIsTheFamilyName() {
        Map<String, ListRow> rows = byName(read("eu-meps.csv", "contact-your-mep"));

        assertThat(rows.values())
                .noneMatch(row -> row.familyName().isEmpty() || row.givenName().isEmpty());
        assertThat(rows.get("Lars ADAKTUSSON").familyName()).isEqualTo("ADAKTUSSON");
        assertThat(rows.get("Lars ADAKTUSSON").givenName()).isEqualTo("Lars");
        assertThat(rows.get("Wim van de CAMP").familyName()).isEqualTo("van de CAMP");
        assertThat(rows.get("Heinz K. BECKER").givenName()).isEqualTo("Heinz K.");
        assertThat(rows.get("David McALLISTER").familyName()).isEqualTo("McALLISTER");
        assertThat(rows.get("Sophia in 't VELD").givenName()).isEqualTo("Sophia");
        assertThat(rows.get("Ramon TREMOSA i BALCELLS").familyName()).isEqualTo("TREMOSA i BALCELLS");
        assertThat(rows.get("Róża Gräfin von THUN UND HOHENSTEIN").familyName()).isEqualTo("von THUN UND HOHENSTEIN");
        assertThat(rows.get("Lars ADAKTUSSON").constituency()).isEqualTo("Sweden");
        assertThat(rows.get("Lars ADAKTUSSON").party()).isEqualTo("Kristdemokraterna");
        assertThat(rows.get("Lars ADAKTUSSON").seats())
                .contains(new Seat("AFET", "member"), new Seat("D-AF", "vice-chair"), new Seat("TRAN", "substitute"));
        assertThat(rows.get("Lars ADAKTUSSON").ways())
                .contains(
                        new Way("phone", "+3222845155", "Brussels"),
                        new Way("social", "https://x.com/Ladaktusson", "X"));
    }

    @Test
    void oneFileHoldsBothChambersOfACongress() {
        Map<String, ListRow> rows = byName(read("us-congress-legislators-current.csv", "congress-legislators"));

        ListRow senator = rows.get("Maria Cantwell");
        assertThat(senator.chamber()).isEqualTo("sen");
        assertThat(senator.constituency()).isEqualTo("WA");
        assertThat(senator.ids()).contains(new ForeignId("bioguide", "C000127"), new ForeignId("fec", "H2WA01054"));
        assertThat(senator.ways()).extracting(Way::kind).contains("phone", "web form", "post", "web site", "social");
        assertThat(rows.get("Sanford D. Bishop, Jr.").otherNames()).isEqualTo("D.");
        assertThat(rows.get("Sanford D. Bishop, Jr.").familyName()).isEqualTo("Bishop");
        assertThat(rows.get("Sanford D. Bishop, Jr.").constituency()).isEqualTo("GA-2");
        assertThat(rows).containsKey("Analilia Mejia");
    }

    @Test
    void sortNamesAndMailboxesDivideNamesAndNothingElseDoes() {
        ListRow bandt = byName(read("australia-representatives-term-44.csv", "everypolitician"))
                .get("Adam Bandt");
        ListRow mendes =
                byName(read("canada-commons-term-42.csv", "everypolitician")).get("Alexandra Mendès");

        assertThat(bandt).returns("Adam", ListRow::givenName).returns("Bandt", ListRow::familyName);
        assertThat(bandt).returns("Australian Greens", ListRow::party).returns("Melbourne", ListRow::constituency);
        assertThat(mendes).returns("Alexandra", ListRow::givenName).returns("Mendès", ListRow::familyName);
        assertThat(read("thailand-term-2557.csv", "everypolitician"))
                .allMatch(row -> row.givenName().isEmpty() && row.familyName().isEmpty());
        assertThat(read("cambodia-term-5.csv", "everypolitician"))
                .allMatch(row -> row.familyName().isEmpty());
    }

    private static Map<String, ListRow> byName(List<ListRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(ListRow::officialName, Function.identity(), (first, second) -> first));
    }

    private static List<ListRow> read(String name, String layout) {
        Spooled file = Files.of(SharedData.file(name));
        try {
            FirstLook look = FirstLook.at(file, Files.LIMITS);
            Guess guess = Guess.from(look.header().names(), look.rows());
            assertThat(guess.layout()).isEqualTo(layout);
            RowReader reader = new RowReader(look.header().names(), guess.columns(), "xx", Given.by(layout));
            return Files.rows(file, look).stream().map(reader::read).toList();
        } finally {
            file.discard();
        }
    }
}
