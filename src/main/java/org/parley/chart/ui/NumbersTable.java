package org.parley.chart.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.chart.Cell;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.chart.Totals;

/** The numbers of a picture as a table: each a link to the list behind it. */
class NumbersTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    NumbersTable(Picture picture) {
        NativeTable table = new NativeTable();
        table.addClassName("standing");
        table.setCaptionText(picture.description());
        Totals totals = picture.totals();
        NativeTableRow head = table.getHead().addRow();
        head.add(TableCells.header(picture.corner(), "col"));
        List<String> names =
                picture.columns().stream().map(column -> column.name()).toList();
        names.forEach(name -> head.add(TableCells.header(name, "col")));
        if (totals != null) {
            head.add(TableCells.header(totals.name(), "col"));
        }
        for (int i = 0; i < picture.rows().size(); i++) {
            Row row = picture.rows().get(i);
            NativeTableRow line = table.getBody().addRow();
            line.add(TableCells.header(row.name(), "row"));
            fill(line, row.name(), names, row.cells());
            if (totals != null) {
                line.add(TableCells.cell(
                        totals.name(),
                        number(row.name(), totals.name(), totals.ofRows().get(i))));
            }
        }
        if (totals != null) {
            NativeTableRow foot = table.getFoot().addRow();
            foot.add(TableCells.header(totals.name(), "row"));
            fill(foot, totals.name(), names, totals.ofColumns());
            foot.add(TableCells.cell(totals.name(), new Span()));
        }
        getContent().addClassName("standing-frame");
        getContent().add(table);
    }

    private static void fill(NativeTableRow line, String name, List<String> names, List<Cell> cells) {
        for (int c = 0; c < names.size(); c++) {
            line.add(TableCells.cell(names.get(c), number(name, names.get(c), cells.get(c))));
        }
    }

    private static Component number(String row, String column, Cell cell) {
        if (cell.isNothing()) {
            Span nothing = new Span("–");
            nothing.addClassName("quiet");
            return nothing;
        }
        if (cell.href().isEmpty()) {
            return new Span(cell.text());
        }
        PathLink link = new PathLink(cell.href(), cell.text());
        link.setAriaLabel(t("chart.number", row, column, cell.text()));
        link.addClassNames("number", "plain");
        return link;
    }
}
