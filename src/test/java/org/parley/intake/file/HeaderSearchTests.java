package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the columns are found below a preamble, and where there are none the first line stays a row. */
class HeaderSearchTests {

    private static final Set<String> NAMES =
            Set.of("name", "party", "seat", "email", "nom", "prénom", "circonscription");

    private static final String PREAMBLE = """
            Assembly of Ruritania
            Members, as of May, 2026
            Office of the Clerk, Room 3

            Note: seats are given, as published, by the Clerk
            Note: parties are given, as registered
            Contact: the office, by post
            Printed in May

            """;

    @Test
    void aLineThatOnlyNamesTheDelimiterCountsAsOneSoThatLinesAreCountedAsEditorsDo() {
        FirstLook look =
                FirstLook.at(Files.of("sep=,\nid,comment\n1,\"first line\nsecond line\"\n2,single\n"), Files.LIMITS);

        assertThat(look.header().line()).isEqualTo(2);
        assertThat(look.preamble()).isEmpty();
        assertThat(look.rows()).extracting(ListRecord::line).containsExactly(3, 5);
    }

    @Test
    void aPreambleOfNineLinesIsFoundAndShown() {
        FirstLook look = look(PREAMBLE + "Name,Party,Seat,Email\nAna,A,1,a@x.example\nBo,B,2,b@x.example\n");

        assertThat(look.reading()).isEqualTo(Reading.withHeader("UTF-8", ',', 10));
        assertThat(look.header().names()).containsExactly("Name", "Party", "Seat", "Email");
        assertThat(look.preamble()).extracting(ListRecord::line).containsExactly(1, 2, 3, 5, 6, 7, 8);
        assertThat(look.rows()).extracting(ListRecord::line).containsExactly(11, 12);
    }

    @Test
    void aPreambleIsFoundInTheShapeOfASpreadsheetToo() {
        FirstLook look = look("Members,,,\nSource: the Clerk,,,\n,,,\nCode,Label,Unit,Post\nAna,A,1,a@x.example\n");

        assertThat(look.header().line()).isEqualTo(4);
        assertThat(look.preamble()).hasSize(2);
    }

    @Test
    void knownNamesMakeAHeaderHoweverFullTheLinesAboveAre() {
        FirstLook look = look("Members,Assembly,Ruritania,2026\nNom,Prénom,Circonscription\nDuarte,Ana,Nord\n");

        assertThat(look.header().names()).containsExactly("Nom", "Prénom", "Circonscription");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Duarte,Green,ana@x.example\nBo Ek,Blue,bo@x.example\n",
                "Ana Duarte,Green,https://x.example/ana\n",
                "Ana Duarte,Green,3.5.1970\nBo Ek,Blue,4.5.1971\n",
                "Ana Duarte,Green,101\nBo Ek,Blue,102\n",
                "Ana Duarte,Green,North\nBo Ek,Blue,South\nCy Fry,Green,West\n",
            })
    void aFirstLineThatIsLikeTheOthersIsARow(String text) {
        FirstLook look = look(text);

        assertThat(look.reading()).isEqualTo(Reading.withoutHeader("UTF-8", ',', 0));
        assertThat(look.reading().headerLine()).isZero();
        assertThat(look.header().names()).containsExactly("A", "B", "C");
        assertThat(look.rows().getFirst().cells().getFirst()).isEqualTo("Ana Duarte");
        assertThat(look.rows().getFirst().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code,Label,Unit\nAna Duarte,Green,ana@x.example\n",
                "Name,2024,2025\nAna Duarte,1,2\n",
                "Code,Label\nAna,Green\nCode,Label\nBo,Blue\n",
                "Code,Label,Unit\n",
                "ឈ្មោះ,បក្ស\nសុភា,ក\nរតនា,ក\n",
            })
    void aFirstLineThatIsUnlikeTheOthersIsTheHeader(String text) {
        assertThat(look(text).reading().headerLine()).isEqualTo(1);
    }

    @Test
    void aHeaderMayNameOnlySomeColumns() {
        assertThat(look(",value,,amount\n1,10,20,30\n").header().names()).containsExactly("A", "value", "C", "amount");
    }

    @Test
    void aTitleAboveRowsWithoutAHeaderIsNoRow() {
        FirstLook look = look("Members of the Assembly\n\nAna Duarte,Green,ana@x.example\nBo Ek,Blue,bo@x.example\n");

        assertThat(look.reading()).isEqualTo(Reading.withoutHeader("UTF-8", ',', 1));
        assertThat(look.preamble()).extracting(ListRecord::line).containsExactly(1);
        assertThat(look.rows()).extracting(ListRecord::line).containsExactly(3, 4);
    }

    @Test
    void aPersonSaysWhereTheHeaderIsOrThatThereIsNone() {
        Spooled file = Files.of("Name,Party\nAna,A\nBo,B\n");

        FirstLook none = FirstLook.again(file, Reading.withoutHeader("UTF-8", ',', 0), Files.LIMITS);
        FirstLook second = FirstLook.again(file, Reading.withHeader("UTF-8", ',', 2), Files.LIMITS);

        assertThat(none.header().names()).containsExactly("A", "B");
        assertThat(none.rows()).hasSize(3);
        assertThat(second.header().names()).containsExactly("Ana", "A");
        assertThat(second.preamble()).extracting(ListRecord::line).containsExactly(1);
        file.discard();
    }

    @Test
    void semicolonsAndRepeatedNamesAreToldApart() {
        FirstLook look = look("Nom;Téléphone;Téléphone;Courriel;Courriel;\nAna;1;2;a@x.example;b@x.example;\n");

        assertThat(look.header().names())
                .containsExactly("Nom", "Téléphone", "Téléphone (2)", "Courriel", "Courriel (2)");
        assertThat(look.header().repeated()).containsExactly("Téléphone", "Courriel");
        assertThat(look.header().unnamed()).isZero();
    }

    @Test
    void namesInQuotesOfTheirOwnLoseThem() {
        assertThat(look("\"\"\"Surname\"\"\",\"\"Party\"\"\nAna,A\n").header().names())
                .containsExactly("Surname", "Party");
    }

    private static FirstLook look(String text) {
        Spooled file = Files.of(text);
        try {
            return FirstLook.at(file, Files.LIMITS, word -> NAMES.contains(word.toLowerCase(Locale.ROOT)));
        } finally {
            file.discard();
        }
    }
}
