package org.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that we write runs in a spreadsheet, and nothing else is touched. */
class SpreadsheetCellTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+32 2 28",
                "-1",
                "@SUM(A1)",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B=1",
                "\u2060@x",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                "\tx",
                "\rx",
                "\nx"
            })
    void whatWouldRunGetsAnApostrophe(String cell) {
        assertThat(SpreadsheetCell.safe(cell)).startsWith("'").endsWith(cell);
    }

    @Test
    void everyLineOfACellIsGuarded() {
        assertThat(SpreadsheetCell.safe("12 River Road\n=HYPERLINK(1)\n+2"))
                .isEqualTo("12 River Road\n'=HYPERLINK(1)\n'+2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana Duarte", "a=b", "O'Neill", "ស្រី", "x@parliament.example", "1-2", "'tis"})
    void whatDoesNotRunStaysAsItIs(String cell) {
        assertThat(SpreadsheetCell.safe(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "'=1+1",
                "''+1",
                "'tis",
                "O'Neill",
                "\n=1",
                "'\n=1",
                "a\n\n=b",
                "a\n'\nb",
                "a\r\n-b\r\n'-c",
                "\u00A0\u200B=1",
                "' =x",
                " '=x",
                "\t'x",
                "'\tx",
                "=\n=\n=",
                "\uFF1D1\n'\uFF0B2",
                "a\u2028=b",
                "  \n=x",
                "\u202E=1",
                "\u3000@x"
            })
    void readingTakesOffExactlyWhatWritingPutOn(String text) {
        assertThat(SpreadsheetCell.bare(SpreadsheetCell.safe(text))).isEqualTo(text);
    }

    @Test
    void nothingThatIsWrittenRunsWhateverItWasMadeOf() {
        Random random = new Random(7);
        String letters = "=+-@\t\r\n' \u00A0\u200B\uFEFF\uFF1Dxy";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(7); j >= 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String safe = SpreadsheetCell.safe(text.toString());

            assertThat(SpreadsheetCell.bare(safe)).isEqualTo(text.toString());
            assertThat(safe.split("\\R", -1))
                    .noneMatch(line -> line.matches("(?s)[ \\u00A0\\u200B\\uFEFF]*[=+\\-@\\t\\uFF1D].*"));
            assertThat(safe).doesNotStartWith("\n").doesNotStartWith("\r");
        }
    }
}
