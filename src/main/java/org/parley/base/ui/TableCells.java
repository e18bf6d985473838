package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.text.NumberFormat;

/** The cells of a table of numbers. */
public final class TableCells {

    private TableCells() {}

    /** The head of a column ({@code col}) or of a row ({@code row}). */
    public static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** A cell that knows its column's name: on a phone, where a row becomes a card, the name stands beside the number. */
    public static NativeTableCell cell(String label, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    /** A whole number as the language of the screen writes it. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Words.language()).format(number);
    }
}
