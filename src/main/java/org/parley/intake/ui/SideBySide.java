package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.parley.intake.decision.Candidate;
import org.parley.intake.decision.Facet;

/** What is said about two people, line by line; where both say something and differ, it is marked. */
class SideBySide extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private static final int VALUES = 8;

    SideBySide(Candidate candidate) {
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(t("intake.side.field")));
        head.add(new NativeTableHeaderCell(t("intake.side.list")));
        head.add(new NativeTableHeaderCell(
                t(candidate.lawmaker() == null ? "intake.side.other-line" : "intake.side.directory")));
        getContent().getHead().add(head);
        candidate.facets().forEach(facet -> getContent().getBody().add(row(facet)));
        getContent().addClassName("side-by-side");
    }

    private static NativeTableRow row(Facet facet) {
        NativeTableHeaderCell field = new NativeTableHeaderCell(FieldNames.of(facet.field()));
        NativeTableRow row =
                new NativeTableRow(field, cell(facet.field(), facet.here()), cell(facet.field(), facet.there()));
        if (facet.differs()) {
            Span differs = new Span(t("intake.side.differs"));
            differs.addClassNames("mark", "poor");
            field.add(differs);
            row.addClassName("differs");
        }
        return row;
    }

    private static NativeTableCell cell(String name, List<String> values) {
        NativeTableCell cell = new NativeTableCell();
        values.stream().limit(VALUES).forEach(value -> {
            Div line = new Div(FieldValues.of(name, value));
            line.getElement().setAttribute("dir", "auto");
            cell.add(line);
        });
        if (values.size() > VALUES) {
            cell.add(new Div(t("intake.side.more", values.size() - VALUES)));
        }
        return cell;
    }
}
