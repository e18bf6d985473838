package org.parley.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.parley.intake.file.FirstLook;
import org.parley.intake.file.ListRecord;

/** The first rows as they were read, with the line of the file where each begins. */
class FirstRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 5;
    private static final int CELL = 60;

    FirstRows(FirstLook look) {
        NativeTable table = new NativeTable();
        NativeTableRow header = new NativeTableRow();
        header.add(new NativeTableHeaderCell(
                look.reading().header() ? String.valueOf(look.header().line()) : ""));
        look.header().names().forEach(name -> header.add(new NativeTableHeaderCell(name)));
        table.getHead().add(header);
        look.rows().stream()
                .limit(ROWS)
                .forEach(row -> table.getBody().add(row(row, look.header().names())));
        getContent().addClassName("first-rows");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(table);
    }

    private static NativeTableRow row(ListRecord record, List<String> header) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell line = new NativeTableHeaderCell(String.valueOf(record.line()));
        row.add(line);
        for (int i = 0; i < header.size(); i++) {
            String cell = i < record.cells().size() ? record.cells().get(i) : "";
            NativeTableCell shown = new NativeTableCell(cell.length() > CELL ? cell.substring(0, CELL) + "…" : cell);
            shown.getElement().setAttribute("dir", "auto");
            row.add(shown);
        }
        return row;
    }
}
