package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.TestDatabase;

/** What Parley makes of a file before anybody decides anything. */
class FirstLookTests {

    private static final String LIST = "name,party\nZoë Müller-Łęcka,Grüne\nJosé Ibáñez,Sí\n";

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMarkNamesTheEncodingAndIsNoPartOfTheFirstHeader(String encoding) {
        FirstLook look = look("\uFEFF" + LIST, Charset.forName(encoding));

        assertThat(look.reading().encoding()).isEqualTo(encoding);
        assertThat(look.encodingCertain()).isTrue();
        assertThat(look.header().names()).containsExactly("name", "party");
        assertThat(look.rows().getFirst().cells()).containsExactly("Zoë Müller-Łęcka", "Grüne");
    }

    @Test
    void validUtf8IsCertainAndPlainAsciiIsToo() {
        assertThat(look(LIST, StandardCharsets.UTF_8).encodingCertain()).isTrue();
        assertThat(look("name\nAna Duarte\nBo Ek\n", StandardCharsets.US_ASCII)
                        .reading()
                        .encoding())
                .isEqualTo("UTF-8");
    }

    @Test
    void aPersonMayChooseAnotherEncodingButNeverGetsReplacementCharacters() {
        Spooled file = Files.of("name,party\nZoë,Grüne\n", Charset.forName("x-MacRoman"));

        FirstLook look = FirstLook.again(file, Reading.withHeader("x-MacRoman", ',', 1), Files.LIMITS);

        assertThat(look.rows().getFirst().cells()).containsExactly("Zoë", "Grüne");
        assertThatThrownBy(() -> FirstLook.again(file, Reading.withHeader("UTF-8", ',', 1), Files.LIMITS))
                .isInstanceOf(FileRefused.class)
                .returns(true, refused -> ((FileRefused) refused).key().startsWith("intake.refused.not-in"));
        assertThatThrownBy(() -> FirstLook.again(file, Reading.withHeader("../etc", ',', 1), Files.LIMITS))
                .isInstanceOf(FileRefused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {",~,", ";~;", "|~|", "TAB~TAB"})
    void theDelimiterIsWhatGivesTheSameNumberOfCells(String between, String expected) {
        String delimiter = between.replace("TAB", "\t");
        String text = "name%sparty%splace\nDuarte, Ana%sA;B%sX\n\"Ek%sBo\"%sC%sY\n"
                .replace("%s", delimiter)
                .replace("Duarte, Ana", delimiter.equals(",") ? "Duarte Ana" : "Duarte, Ana")
                .replace("A;B", delimiter.equals(";") ? "AB" : "A;B");

        FirstLook look = look(text, StandardCharsets.UTF_8);

        assertThat(look.reading().delimiter())
                .isEqualTo(expected.replace("TAB", "\t").charAt(0));
        assertThat(look.rows()).allMatch(row -> row.cells().size() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "SEP=;\r", "\uFEFFsep=;\n"})
    void aFirstLineMayNameTheDelimiter(String first) {
        FirstLook look = look(first + "name;a,b\nAna;1,2\n", StandardCharsets.UTF_8);

        assertThat(look.reading().delimiter()).isEqualTo(';');
        assertThat(look.header().names()).containsExactly("name", "a,b");
        assertThat(look.header().line()).isEqualTo(2);
        assertThat(look.rows().getFirst().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyWayAndAreCounted(String end) {
        FirstLook look =
                look(String.join(end, "name,note", "Ana,\"two" + end + "lines\"", "", "Bo,x"), StandardCharsets.UTF_8);

        assertThat(look.rows()).extracting(ListRecord::line).containsExactly(2, 5);
    }

    @Test
    void repeatedAndEmptyHeadersGetNamesOfTheirOwn() {
        FirstLook look = look("Name,Mail,Mail,,\nAna,a@x.example,b@x.example,c,\n", StandardCharsets.UTF_8);

        assertThat(look.header().names()).containsExactly("Name", "Mail", "Mail (2)", "D");
        assertThat(look.header().repeated()).containsExactly("Mail");
        assertThat(look.header().unnamed()).isEqualTo(1);
    }

    @Test
    void theSizeIsCountedWhateverAnybodySaysItIs() {
        byte[] large = new byte[2 << 20];
        Arrays.fill(large, (byte) 'a');

        assertThatThrownBy(() -> Spool.receive(new ByteArrayInputStream(large), 1 << 20, TestDatabase.SPOOL))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("key", "intake.refused.too-large");
    }

    @Test
    void limitsHoldForCellsColumnsAndRecords() {
        Limits small = new Limits(1 << 20, 100, 10, 100);

        assertRefused("name\n" + "x".repeat(101) + "\n", small, "intake.refused.field-too-long");
        assertRefused("a" + ",a".repeat(20) + "\n", small, "intake.refused.too-many-columns");
        assertRefused("name,b\n\"" + "x\n".repeat(20_000) + "\",b\n", small, "intake.refused.quote-not-closed-soon");
        assertRefused(
                "name" + (",\"" + "x".repeat(99) + "\"").repeat(9) + "\n", small, "intake.refused.record-too-long");
    }

    private static void assertRefused(String text, Limits limits, String key) {
        Spooled file = Files.of(text);
        assertThatThrownBy(() -> FirstLook.at(file, limits))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("key", key);
        file.discard();
    }

    private static FirstLook look(String text, Charset charset) {
        Spooled file = Files.of(text, charset);
        try {
            return FirstLook.at(file, Files.LIMITS);
        } finally {
            file.discard();
        }
    }
}
