package org.parley.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;

/** Columns are as wide as their longest word, and letters as large as there is room for. */
class FitTests {

    private static final List<Integer> SIZES = List.of(9, 8, 7);
    private static final int ROOM = 453;
    private static final int PADDING = 6;

    @Test
    void aTableOfFewColumnsHasLargeLettersAndTheWholeRoom() {
        Fit fit = fit("Measure", "At its end");

        assertThat(fit.size(SIZES, ROOM, PADDING)).isEqualTo(9);
        assertThat(Arrays.stream(fit.widths(9, ROOM, PADDING)).sum()).isBetween(10 * ROOM - 10, 10 * ROOM);
    }

    @Test
    void aTableOfManyColumnsHasSmallerLettersAndRoomForEachWord() {
        Fit fit = fit(
                "A private word on the gates",
                "Addressed",
                "Sent",
                "Acknowledged",
                "Answered",
                "Supportive",
                "No reply",
                "Overdue");

        int size = fit.size(SIZES, ROOM, PADDING);
        int[] widths = fit.widths(size, ROOM, PADDING);

        assertThat(size).isLessThan(9);
        assertThat(Arrays.stream(widths).sum()).isLessThanOrEqualTo(10 * ROOM);
        assertThat(widths[3]).isGreaterThan(widths[5]).isGreaterThan("Acknowledged".length() * 5 * size);
        assertThat(widths[0]).isGreaterThan(5 * size * 15);
    }

    @Test
    void textHasSmallerLettersRatherThanOneWordALine() {
        String party = "Sozialdemokratische Volkspartei";
        Fit fit = of(Table.of(
                "",
                List.of("Name", "Party", "Parliament", "Letter", "Latest answer", "First answered on").stream()
                        .map(Column::text)
                        .toList(),
                List.of(Row.of(
                        Cell.text("Nieuwenhuysen Constantijn"),
                        Cell.text(party),
                        Cell.text("Parliament of Norland"),
                        Cell.text("An appeal for the Harbour Five"),
                        Cell.text("Material asked for"),
                        Cell.text("11 October 2026")))));

        assertThat(fit.size(SIZES, ROOM, PADDING)).isEqualTo(9);
        assertThat(fit.size(SIZES, ROOM - 40, PADDING)).isEqualTo(8);
        assertThat(fit.widths(8, ROOM - 40, PADDING)[3]).isGreaterThan(10 * 8 * "An appeal for".length() / 2);
    }

    @Test
    void headingsBreakBetweenWordsAndNotWithinThem() {
        int[] one = fit("Lettre", "Accusés de réception", "Réponse").widths(9, 150, PADDING);
        int[] other = fit("Lettre", "Accusésderéception", "Réponse").widths(9, 150, PADDING);

        assertThat(one[1]).isLessThan(other[1]);
    }

    @Test
    void numbersAndDaysStayInOneLine() {
        Table table = Table.of(
                "",
                List.of(Column.text("Who"), Column.day("On"), Column.share("Of")),
                List.of(Row.of(Cell.text("A"), Cell.text("2026-11-23"), Cell.share(1_234_567, 1_234_567))));

        int[] widths = of(table).widths(9, 150, PADDING);

        assertThat(widths[1]).isGreaterThan(10 * 9 * "23 Nov 2026".length() * 4 / 10);
        assertThat(widths[2]).isGreaterThan(10 * 9 * "1,234,567 (100%)".length() * 4 / 10);
    }

    @Test
    void aWordWithoutEndTakesNoRoomFromTheOthers() {
        String endless = "x".repeat(400);

        Fit fit = of(Table.of(
                "",
                List.of(Column.text("Title"), Column.text("State")),
                List.of(Row.of(Cell.text(endless), Cell.text("Adopted")))));

        assertThat(fit.size(SIZES, ROOM, PADDING)).isEqualTo(9);
        assertThat(Fit.breaks(endless, Locale.ENGLISH)).isTrue();
        assertThat(Fit.breaks("An appeal for the Harbour Five to all of them", Locale.ENGLISH))
                .isFalse();
    }

    @Test
    void anEmptyTableFitsToo() {
        Table none = Table.of("", List.of(Column.text("Title")), List.of());

        assertThat(of(none).widths(9, ROOM, PADDING)).hasSize(1);
    }

    private static Fit fit(String first, String... headings) {
        return of(Table.of(
                "",
                Stream.concat(
                                Stream.of(Column.text("")),
                                Arrays.stream(headings).map(Column::share))
                        .toList(),
                List.of(new Row(
                        Stream.concat(
                                        Stream.of(Cell.text(first)),
                                        Arrays.stream(headings).map(one -> Cell.share(129, 129)))
                                .toList(),
                        false))));
    }

    private static Fit of(Table table) {
        return Fit.of(table, new Figures(Locale.UK), Locale.UK);
    }
}
