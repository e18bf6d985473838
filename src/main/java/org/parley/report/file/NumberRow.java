package org.parley.report.file;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.report.KeptReport;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Part;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;

/**
 * One number of a report, or one text where there is none, with all that says what it is: so that a spreadsheet can turn and sum it.
 *
 * @param line which row of its table it stands in, from 1
 * @param number a whole number; empty for none
 * @param of of how many; empty where it is no share
 * @param share from 0 to 1 with a point; empty where it is none
 */
public record NumberRow(
        String part,
        String table,
        int line,
        String row,
        String column,
        String number,
        String of,
        String share,
        String text) {

    /** Hands over every number and text, in the order of the report. */
    public static void each(KeptReport report, Consumer<? super NumberRow> reader) {
        for (Part part : report.content().parts()) {
            for (Table table : part.tables()) {
                for (int line = 0; line < table.rows().size(); line++) {
                    Row row = table.rows().get(line);
                    for (int i = 1; i < row.cells().size(); i++) {
                        if (!row.cells().get(i).equals(Cell.EMPTY)) {
                            reader.accept(of(part, table, line, i));
                        }
                    }
                }
            }
        }
    }

    private static NumberRow of(Part part, Table table, int line, int column) {
        Row row = table.rows().get(line);
        Cell cell = row.cells().get(column);
        return new NumberRow(
                part.heading(),
                table.caption(),
                line + 1,
                row.cells().getFirst().text(),
                table.columns().get(column).heading(),
                number(cell.number()),
                number(cell.of()),
                cell.share().isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "%.4f", cell.share().getAsDouble()),
                cell.text());
    }

    private static String number(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }
}
