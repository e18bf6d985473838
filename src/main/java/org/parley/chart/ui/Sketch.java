package org.parley.chart.ui;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.parley.chart.Cell;
import org.parley.chart.Column;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.chart.Totals;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A picture as the browser gets it: names and numbers, nothing that runs. */
final class Sketch {

    private Sketch() {}

    static ObjectNode of(Picture picture) {
        ObjectNode sketch = JacksonUtils.createObjectNode();
        sketch.put("drawn", picture.drawn().word());
        sketch.put("description", picture.description());
        sketch.put("corner", picture.corner());
        ArrayNode columns = sketch.putArray("columns");
        for (Column column : picture.columns()) {
            columns.addObject().put("name", column.name()).put("tone", column.tone());
        }
        ArrayNode rows = sketch.putArray("rows");
        ArrayNode cells = sketch.putArray("cells");
        Totals totals = picture.totals();
        for (int i = 0; i < picture.rows().size(); i++) {
            Row row = picture.rows().get(i);
            ObjectNode said = rows.addObject()
                    .put("name", row.name())
                    .put("brief", row.brief())
                    .put("tone", row.tone());
            if (!Double.isNaN(row.x())) {
                said.put("x", row.x()).put("y", row.y());
            }
            ArrayNode line = cells.addArray();
            row.cells().forEach(cell -> add(line, cell));
            if (totals != null) {
                add(line, totals.ofRows().get(i));
            }
        }
        if (totals != null) {
            addAll(cells.addArray(), totals.ofColumns());
        }
        return sketch;
    }

    private static void addAll(ArrayNode line, List<Cell> cells) {
        cells.forEach(cell -> add(line, cell));
    }

    private static void add(ArrayNode line, Cell cell) {
        if (cell.isNothing()) {
            line.addNull();
        } else {
            line.addObject().put("value", cell.value()).put("text", cell.text()).put("href", cell.href());
        }
    }
}
