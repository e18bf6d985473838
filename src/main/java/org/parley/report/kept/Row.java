package org.parley.report.kept;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param total whether it adds up the others
 */
public record Row(List<Cell> cells, boolean total) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of these cells. */
    public static Row of(Cell... cells) {
        return new Row(Arrays.asList(cells), false);
    }

    /** A row that adds up the others. */
    public static Row total(Cell... cells) {
        return new Row(Arrays.asList(cells), true);
    }
}
