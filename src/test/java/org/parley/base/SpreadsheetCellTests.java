package org.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

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
}
