package org.parley.intake.sheet;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Limits;

/**
 * Reads the rows of a sheet, one at a time: cells as a person sees them, formulas by the value that was last computed. Where a cell
 * says it stands is believed only within the limits.
 */
final class SheetReader {

    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_LETTERS = 4;
    private static final String NOT_AVAILABLE = "#N/A";

    private final Xml xml;
    private final SharedTexts shared;
    private final Styles styles;
    private final Limits limits;
    private final @Nullable String[] cells;
    private int width;
    private int row;
    private int column;

    SheetReader(Xml xml, SharedTexts shared, Styles styles, Limits limits) {
        this.xml = xml;
        this.shared = shared;
        this.styles = styles;
        this.limits = limits;
        this.cells = new @Nullable String[limits.columns()];
    }

    void writeTo(ListWriter rows) throws IOException {
        while (xml.start()) {
            switch (xml.name()) {
                case "row" -> {
                    flush(rows);
                    begin();
                }
                case "c" -> cell();
                default -> {}
            }
        }
        flush(rows);
    }

    private void begin() {
        String written = xml.attribute("r");
        int number = written.isEmpty() ? row + 1 : Digits.of(written);
        if (number <= row || number > LAST_ROW) {
            throw Xml.damaged();
        }
        row = number;
        column = -1;
    }

    private void flush(ListWriter rows) throws IOException {
        if (width > 0) {
            rows.row(row, cells, width);
            Arrays.fill(cells, 0, width, null);
            width = 0;
        }
    }

    private void cell() {
        column = column(xml.attribute("r"));
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String written = "";
        String said = "";
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> written = xml.text(limits.field() + 1, "");
                    case "is" -> said = xml.text(limits.field() + 1, "rPh");
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Xml.damaged();
            }
        }
        put(text(type, style, written, said));
    }

    private String text(String type, String style, String written, String said) {
        return switch (type) {
            case "s" -> written.isEmpty() ? "" : shared.at(written.strip());
            case "inlineStr" -> Escapes.undone(said);
            case "str" -> Escapes.undone(written);
            case "b" -> written.strip().equals("1") ? "true" : written.isBlank() ? "" : "false";
            case "e" -> written.equals(NOT_AVAILABLE) ? "" : written;
            case "d" -> written.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            default -> styles.shown(written.strip(), style);
        };
    }

    private void put(String text) {
        if (text.isBlank()) {
            return;
        }
        if (row == 0) {
            throw Xml.damaged();
        }
        if (column >= limits.columns()) {
            throw new FileRefused("intake.refused.too-many-columns", row, limits.columns());
        }
        if (text.length() > limits.field()) {
            throw new FileRefused("intake.refused.field-too-long", row, limits.field());
        }
        cells[column] = text;
        width = Math.max(width, column + 1);
    }

    /** The place of a cell called {@code AB12}, from 0; one that says nothing stands behind the last. */
    private int column(String reference) {
        int place = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            if (letters == MOST_LETTERS) {
                return Integer.MAX_VALUE;
            }
            place = place * 26 + reference.charAt(letters++) - 'A' + 1;
        }
        return letters == 0 ? Math.min(column, Integer.MAX_VALUE - 1) + 1 : place - 1;
    }
}
