package org.parley.report.kept;

import java.util.List;

/**
 * Numbers or names in rows, each row as long as there are columns. The first column says what a row is about.
 *
 * @param picture how its numbers are drawn above it
 * @param drawn which column is drawn, the first that can be being 1
 */
public record Table(String caption, Picture picture, int drawn, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of %d cells under %d columns"
                        .formatted(row.cells().size(), columns.size()));
            }
        }
    }

    /** A table that is not drawn. */
    public static Table of(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, Picture.NONE, 0, columns, rows);
    }

    /** The same with a picture of one column above it. */
    public Table drawn(Picture how, int column) {
        return new Table(caption, how, column, columns, rows);
    }

    /** How long the bar of a row is, from 0 to 1; whatever is more than all there was to reach is as long as all. */
    public double bar(Row row) {
        return Math.min(1, row.cells().get(drawn).share().orElse(0));
    }
}
