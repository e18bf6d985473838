package org.parley.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.file.ListRecord;

/** Cells become names, days and addresses, or faults; never something nobody wrote. */
class RowReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            emptyValue = "",
            value = {
                "Lena ÅKERLUND|Lena|ÅKERLUND|given-first",
                "ÅKERLUND Lena|Lena|ÅKERLUND|family-first",
                "Jan van der BERG|Jan|van der BERG|given-first",
                "Ana MacDOWELL|Ana|MacDOWELL|given-first",
                "Orla O'NEILL|Orla|O'NEILL|given-first",
                "Peter K. STOLZ|Peter K.|STOLZ|given-first",
                "Stolz, Peter|Peter|Stolz|given-first",
                "ANA DUARTE|''|''|given-first",
                "Ana Duarte|''|''|given-first",
                "Sok Chea|''|''|given-first",
                "สมชาย ใจดี|''|''|given-first",
                "សុខ ជា|''|''|given-first",
            })
    void aNameIsDividedWhereSomethingSaysSo(String name, String given, String family, String order) {
        ListRow row = row("name", name);

        assertThat(row).returns(given, ListRow::givenName).returns(family, ListRow::familyName);
        assertThat(row.nameOrder()).isEqualTo(order);
    }

    @Test
    void theOfficialNameStaysAsWrittenAndASortingNameIsTurned() {
        assertThat(row("name", "Lena ÅKERLUND").officialName()).isEqualTo("Lena ÅKERLUND");
        assertThat(row("name", "Stolz, Peter").officialName()).isEqualTo("Peter Stolz");
        assertThat(row("name", "Peter Stolz, Jr.").officialName()).isEqualTo("Peter Stolz, Jr.");
        assertThat(row("name", "Hon Rua Tane", "sort_name", "Tane, Rua"))
                .returns("Rua Tane", ListRow::officialName)
                .returns("Hon", ListRow::honorific)
                .returns("Tane", ListRow::familyName);
        assertThat(row("given", "Ilona", "family", "Nagy", "name", "Nagy Ilona").nameOrder())
                .isEqualTo("family-first");
        assertThat(row("name", "Chloé Le Gall", "email", "chloe.legall@parliament.example"))
                .returns("Chloé", ListRow::givenName)
                .returns("Le Gall", ListRow::familyName);
    }

    @Test
    void absenceInWordsIsAbsenceExceptInNames() {
        assertThat(row("name", "Ana", "email", "No email found").ways()).isEmpty();
        assertThat(row("name", "Ana", "email", "n/a", "phone", "-", "party", "N/A")
                        .party())
                .isEmpty();
        assertThat(row("family", "Na", "given", "Null").officialName()).isEqualTo("Null Na");
        assertThat(row("name", "–").faults()).extracting(RowFault::reason).containsExactly("intake.fault.no-name");
    }

    @Test
    void severalAddressesInOneCellAreSeveralAddresses() {
        assertThat(row("name", "Ana", "email", " a@x.example ; Office <b@x.example>")
                        .ways())
                .extracting(Way::value)
                .containsExactly("b@x.example");
        assertThat(row("name", "Ana", "email", "a@x.example; b@x.example,A@x.example\u00A0")
                        .ways())
                .extracting(Way::value)
                .containsExactly("a@x.example", "b@x.example");
        assertThat(row("name", "Ana", "phone", "+44 20 7946 0000 / 020 7946 0001")
                        .ways())
                .hasSize(2);
        assertThat(row("name", "Ana", "twitter", "@ana_d").ways())
                .containsExactly(new Way("social", "https://x.com/ana_d", "X"));
        assertThat(row("name", "Ana", "website", "javascript:alert(1)").ways()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ana@x.example, ana@x.example, ''",
        "ana.d-u_1@mail.x.example, ana.d-u_1@mail.x.example, ''",
        "ană@x.example, ană@x.example, ''",
        "mailto:ana@x.example, ana@x.example, ''",
        "ana@x, '', ana@x",
        "ana@, '', ana@",
        "@x.example, '', @x.example",
        "ana@x.example., '', ana@x.example.",
        "ana@.x.example, '', ana@.x.example",
        "ana@x_y.example, '', ana@x_y.example",
        "ana@b@x.example, '', ana@b@x.example",
        "ana.x.example, '', ana.x.example",
    })
    void anAddressIsKeptAsWrittenOrNotAtAll(String cell, String kept, String unreadable) {
        ListRow row = row("name", "Ana", "email", cell);

        assertThat(String.join(" ", row.ways().stream().map(Way::value).toList()))
                .isEqualTo(kept);
        assertThat(String.join(" ", row.faults().stream().map(RowFault::value).toList()))
                .isEqualTo(unreadable);
    }

    @Test
    void cellsAreTrimmedAndFreeOfWhatNobodySees() {
        ListRow row =
                row("name", "\u00A0 Ana\u00A0\u00A0Duarte\uFEFF", "party", "Gr\u0007een\n Party", "area", "'=1+1");

        assertThat(row).returns("Ana Duarte", ListRow::officialName).returns("Green Party", ListRow::party);
        assertThat(row.constituency()).isEqualTo("=1+1");
    }

    @ParameterizedTest
    @CsvSource({
        "1970-02-03, 1970-02-03",
        "1970-02-03T00:00:00Z, 1970-02-03",
        "3.2.1970, 1970-02-03",
        "25/12/1970, 1970-12-25",
        "12/25/1970, 1970-12-25",
        "2513-02-03, 1970-02-03",
        "2/2/1970, 1970-02-02",
    })
    void aDayIsReadWhereItCanBeOnlyOne(String written, LocalDate day) {
        assertThat(row("name", "Ana", "birthday", written).bornOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"05/06/1970", "1970", "1970-02-30", "yesterday", "9999-99-99"})
    void aDayThatIsNoneOrCouldBeTwoIsLeftOut(String written) {
        ListRow row = row("name", "Ana", "birthday", written);

        assertThat(row.bornOn()).isNull();
        assertThat(row.faults()).extracting(RowFault::reason).containsExactly("intake.fault.day");
        assertThat(row.refused()).isFalse();
    }

    @Test
    void linesOfOnePersonHaveOneKeyAndNamesakesDoNot() {
        assertThat(row("id", "7", "name", "Ana", "area", "North").personKey())
                .isEqualTo(row("id", "7", "name", "Ana", "area", "South").personKey());
        assertThat(row("name", "Ana", "area", "North").personKey())
                .isNotEqualTo(row("name", "Ana", "area", "South").personKey());
        assertThat(row("id", "7", "name", "Ana").ids()).containsExactly(new ForeignId("xx/list", "7"));
    }

    @Test
    void whoHasTwoRolesInACommitteeHasTheHigherOne() {
        assertThat(row("name", "Ana", "Member/0", "FIN", "Chair/0", "FIN", "Substitute/0", "LAW; EDU")
                        .seats())
                .containsExactlyInAnyOrder(
                        new Seat("FIN", "chair"), new Seat("LAW", "substitute"), new Seat("EDU", "substitute"));
    }

    @Test
    void committeesStandInOneCellAsCodesOrAsNames() {
        assertThat(row("name", "Ana", "committees", "AFET, DROI,D-AF").seats())
                .extracting(Seat::committee)
                .containsExactly("AFET", "DROI", "D-AF");
        assertThat(row("name", "Ana", "committees", "Industry, Research and Energy; Budgets")
                        .seats())
                .extracting(Seat::committee)
                .containsExactly("Industry, Research and Energy", "Budgets");
    }

    @Test
    void aRoleHoldsForTheCommitteesOfItsLine() {
        assertThat(row("name", "Ana", "committee", "FIN; LAW", "committee role", "Présidente")
                        .seats())
                .containsExactly(new Seat("FIN", "chair"), new Seat("LAW", "chair"));
    }

    @Test
    void partsOfAnAddressAreOneAddressAndATownAloneIsNone() {
        assertThat(row("name", "Ana", "Street", "1 High St", "City", "Port", "Postal code", "3000")
                        .ways())
                .containsExactly(new Way("post", "1 High St\nPort\n3000", ""));
        assertThat(row("name", "Ana", "City", "Port").ways()).isEmpty();
    }

    @Test
    void whatIsKeptAsANoteStandsUnderItsColumn() {
        assertThat(row("name", "Ana", "Remarks", "Knows\nus", "Notes", "n/a", "Comment", "Call first")
                        .notes())
                .isEqualTo("- Remarks: Knows us\n- Comment: Call first");
    }

    @Test
    void aLineWithoutANameNeedsAnId() {
        assertThat(row("wikidata", "Q1", "email", "a@x.example"))
                .returns(true, ListRow::knownOnly)
                .returns(false, ListRow::refused);
        assertThat(row("wikidata", "n/a", "email", "a@x.example").faults())
                .extracting(RowFault::reason)
                .containsExactly("intake.fault.no-id");
    }

    @Test
    void moreCellsThanColumnsRefuseTheLine() {
        RowReader reader =
                new RowReader(List.of("name"), Guess.from(List.of("name")).columns(), "");

        assertThat(reader.read(new ListRecord(2, List.of("Ana", "", " "))).refused())
                .isFalse();
        assertThat(reader.read(new ListRecord(2, List.of("Ana", "x"))).refused())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jos\uFFFD Duarte", "M\u0081ller"})
    void aNameThatLostLettersIsNobody(String name) {
        ListRow row = row("name", name);

        assertThat(row.refused()).isTrue();
        assertThat(row.faults()).extracting(RowFault::reason).containsExactly("intake.fault.garbled");
        assertThat(row("name", "Ana Duarte", "party", name).refused()).isFalse();
        assertThat(row("name", "Ana Duarte", "party", name).party()).isEmpty();
    }

    private static ListRow row(String... columnsAndCells) {
        List<String> header = Arrays.stream(columnsAndCells).toList();
        List<String> names = IntStream.range(0, header.size() / 2)
                .mapToObj(i -> header.get(2 * i))
                .toList();
        List<String> cells = IntStream.range(0, header.size() / 2)
                .mapToObj(i -> header.get(2 * i + 1))
                .toList();
        return new RowReader(names, Guess.from(names).columns(), "xx").read(new ListRecord(2, cells));
    }
}
