package org.parley.paper.docx;

import java.util.List;

/**
 * A table of a document. Its head is repeated on every page, and no row is torn apart.
 *
 * @param caption stands above it
 */
public record DocxTable(String caption, List<Column> columns, List<Row> rows) {

    public DocxTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
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
