package org.parley.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of numbers, and as what it is drawn.
 *
 * @param description what the picture says, in a sentence or two, for whoever does not see it
 * @param corner what the rows are
 * @param totals null where nothing is added up
 */
public record Picture(
        Drawn drawn,
        String description,
        String corner,
        List<Column> columns,
        List<Row> rows,
        @Nullable Totals totals) {

    /** A picture without totals. */
    public Picture(Drawn drawn, String description, String corner, List<Column> columns, List<Row> rows) {
        this(drawn, description, corner, columns, rows, null);
    }
}
