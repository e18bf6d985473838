package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is cut into cells by the rules, and what breaks them is refused where it began. */
class RecordsTests {

    private static final String LINES = "Cy,Blue,South\n".repeat(100_000);

    @Test
    void quotesHoldDelimitersLinesAndQuotes() {
        assertThat(cells("a,\"b, c\",\"d\ne\",\"f \"\"g\"\"\"\n"))
                .containsExactly(List.of("a", "b, c", "d\ne", "f \"g\""));
    }

    @Test
    void spacesRoundACellAreLeftOutAndThoseInQuotesStay() {
        assertThat(cells(" a ,\t\" b \" , c\td \n")).containsExactly(List.of("a", " b ", "c\td"));
    }

    @Test
    void quotesInsideAnUnquotedCellAreLetters() {
        assertThat(cells("William \"Bill\" Ek,x\n")).containsExactly(List.of("William \"Bill\" Ek", "x"));
    }

    @Test
    void theLastLineNeedsNoEndAndALastDelimiterIsAnEmptyCell() {
        assertThat(cells("a,b\nc,")).containsExactly(List.of("a", "b"), List.of("c", ""));
        assertThat(cells("\"a\",\"b\"")).containsExactly(List.of("a", "b"));
    }

    @Test
    void lineEndsMayDifferFromLineToLine() {
        assertThat(records("a\rb\r\nc\n\r\nd\n\re"))
                .extracting(ListRecord::line)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aRecordBeginsWhereItsFirstCellDoes() {
        assertThat(records("a,\"b\r\nc\nd\re\"\nf\n"))
                .extracting(ListRecord::line)
                .containsExactly(1, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"Surname\"\",First name,\"\"Party\"\"\n",
                "\"\"Surname\"\",\"\"First name\"\",\"\"Party\"\"",
                "\"\"Surname\"\" , First name , \"\"Party\"\" \r\n"
            })
    void cellsThatWereQuotedTwiceAreReadOnce(String header) {
        assertThat(cells(header)).containsExactly(List.of("Surname", "First name", "Party"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            value = {
                "name\\nAna,\"12\"x\\n~text-after-quote~2",
                "\"\"Surname\",x\\n~text-after-quote~1",
                "\"\"Sur,name\"\",x\\n~text-after-quote~1",
                "name\\nAna\\nBo,\"open\\nCy,x\\n~quote-not-closed~3",
                "a,b\\nc,\"d\\ne\\n\",\"f\\n~quote-not-closed~4",
            })
    void brokenQuotesAreRefusedWhereTheyOpened(String text, String refusal, int line) {
        assertRefused(text.replace("\\n", "\n"), "intake.refused." + refusal, line);
    }

    @Test
    void aQuoteThatOpensEarlyInALongListIsRefusedThere() {
        String open = "Name,Party,Seat\nAna,Green,North\nBo,\"Blue,South\n";

        assertRefused(open + LINES, "intake.refused.quote-not-closed-soon", 3, Files.LIMITS.field());
        assertRefused(open + "Di,\"Red, White\",West\n" + LINES, "intake.refused.quote-closed-late", 3, 4);
        assertRefused(open + "Di,\",West\n" + LINES, "intake.refused.quote-swallows", 3);
        assertRefused(open + "Di,Red,\"\n" + LINES, "intake.refused.quote-swallows", 3);
    }

    @Test
    void linesInsideACellThatAreNoRecordsStay() {
        assertThat(cells("Name,Address,Seat\nAna,\"1 High Street,\nOrtonville, North\",3\n")
                        .getLast())
                .containsExactly("Ana", "1 High Street,\nOrtonville, North", "3");
        assertThat(cells("Name,Address,Seat\nAna,\"1 High Street\nOrtonville\"\n")
                        .getLast())
                .containsExactly("Ana", "1 High Street\nOrtonville");
    }

    @Test
    void limitsHoldAndSayWhere() {
        Limits small = new Limits(1 << 20, 100, 10, 100);

        assertRefused("a\nb," + "x".repeat(101), small, "intake.refused.field-too-long", 2, 100);
        assertRefused("a\n" + "b,".repeat(10), small, "intake.refused.too-many-columns", 2, 10);
        assertRefused("a\n" + ("x".repeat(99) + ",").repeat(9), small, "intake.refused.record-too-long", 2);
        assertRefused("a\n".repeat(201), small, "intake.refused.too-many-rows", 100);
        assertThat(records("a\n" + "\n".repeat(5_000) + "b", small)).hasSize(5_002);
    }

    @Test
    void aZeroByteIsRefusedInAnyEncoding() {
        Spooled file = Files.of("name\nAn\0a\n", StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> read(file, Reading.withHeader("UTF-16LE", ',', 1), Files.LIMITS))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("intake.refused.nul-in-line");
                    assertThat(refused.values()).containsExactly(2);
                });
        file.discard();
    }

    private static void assertRefused(String text, String key, Object... values) {
        assertRefused(text, Files.LIMITS, key, values);
    }

    private static void assertRefused(String text, Limits limits, String key, Object... values) {
        assertThatThrownBy(() -> records(text, limits)).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.values()).containsExactly(values);
        });
    }

    private static List<List<String>> cells(String text) {
        return records(text).stream().map(ListRecord::cells).toList();
    }

    private static List<ListRecord> records(String text) {
        return records(text, Files.LIMITS);
    }

    private static List<ListRecord> records(String text, Limits limits) {
        Spooled file = Files.of(text);
        try {
            return read(file, Reading.withHeader("UTF-8", ',', 1), limits);
        } finally {
            file.discard();
        }
    }

    private static List<ListRecord> read(Spooled file, Reading reading, Limits limits) {
        List<ListRecord> all = new ArrayList<>();
        try (Records records = Records.open(file, reading, limits)) {
            for (ListRecord next = records.next(); next != null; next = records.next()) {
                all.add(next);
            }
        }
        return all;
    }
}
