package org.parley.paper.docx;

import java.util.List;

/**
 * A table of a document. Its head is repeated on every page, and no row is torn apart.
 *
 * @param caption stands above it
 * @param type how large its letters are
 */
public record DocxTable(String caption, Type type, List<Column> columns, List<Row> rows) {

    /** What stands between the edges of a cell and its words on both sides together, in points. */
    public static final int PADDING = 6;

    public DocxTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How large the letters of a table are. */
    public enum Type {
        NORMAL(9, Style.TABLE),
        SMALL(8, Style.TABLE_SMALL),
        SMALLEST(7, Style.TABLE_SMALLEST);

        private final int points;
        private final Style style;

        Type(int points, Style style) {
            this.points = points;
            this.style = style;
        }

        /** Their size. */
        public int points() {
            return points;
        }

        Style style() {
            return style;
        }
    }

    /**
     * A column.
     *
     * @param weight how wide it is beside the others
     * @param number whether it holds numbers, which stand at its end
     */
    public record Column(String heading, int weight, boolean number) {}

    /**
     * A row with a text for each column.
     *
     * @param strong whether it stands out, such as a sum
     */
    public record Row(List<String> cells, boolean strong) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A bar of a picture made of cells.
     *
     * @param share how long it is, from 0 to 1
     * @param says what stands beside it
     */
    public record Bar(String label, double share, String says) {}
}
