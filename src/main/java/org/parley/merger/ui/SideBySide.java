package org.parley.merger.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Collectors;
import org.parley.merger.Field;
import org.parley.merger.Preview;
import org.parley.partner.OtherName;
import org.parley.partner.PartnerLine;

/** What is known about each of two partners; where they say different things, the row is marked. */
class SideBySide extends NativeTable {

    private static final long serialVersionUID = 1L;

    SideBySide(Preview preview) {
        addClassName("side-by-side");
        getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(),
                        new NativeTableHeaderCell(t("merger.stays")),
                        new NativeTableHeaderCell(t("merger.goes"))));
        for (Field field : Field.values()) {
            row(
                    t(field.key()),
                    MergerDialog.value(field, preview.stays()),
                    MergerDialog.value(field, preview.gone()),
                    field.isOpen(preview.stays(), preview.gone()));
        }
        row(t("partner.other-names"), names(preview.stays()), names(preview.gone()), false);
        row(t("partner.people"), people(preview.stays()), people(preview.gone()), false);
        row(t("partner.notes"), preview.stays().notes(), preview.gone().notes(), false);
    }

    private void row(String what, String stays, String gone, boolean differs) {
        if (stays.isEmpty() && gone.isEmpty()) {
            return;
        }
        NativeTableHeaderCell head = new NativeTableHeaderCell(what);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head, cell(stays), cell(gone));
        if (differs) {
            row.addClassName("differs");
        }
        getBody().add(row);
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell(text.isEmpty() ? "–" : text);
        cell.getElement().setAttribute("dir", "auto");
        return cell;
    }

    private static String names(PartnerLine line) {
        return line.otherNames().stream().map(OtherName::name).collect(Collectors.joining(" · "));
    }

    private static String people(PartnerLine line) {
        return line.people() == 0 ? "" : t("partner.people-count", line.people());
    }
}
