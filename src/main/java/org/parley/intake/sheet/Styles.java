package org.parley.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of a workbook are shown: only this tells a day from a number. */
final class Styles {

    /** More than programs that write workbooks allow. */
    private static final int MOST = 70_000;

    private final List<NumberStyle> styles = new ArrayList<>();
    private final boolean from1904;

    private Styles(boolean from1904) {
        this.from1904 = from1904;
    }

    static Styles of(Parts parts, Book book) {
        Styles styles = new Styles(book.from1904());
        if (!book.styles().isEmpty()) {
            try (Xml xml = parts.xml(book.styles())) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(Xml xml) {
        Map<String, NumberStyle> own = new HashMap<>();
        boolean ofCells = false;
        while (xml.start() && styles.size() < MOST && own.size() < MOST) {
            switch (xml.name()) {
                case "numFmt" -> own.put(xml.attribute("numFmtId"), NumberStyle.of(xml.attribute("formatCode")));
                case "cellStyleXfs", "cellStyles", "dxfs" -> ofCells = false;
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        String id = xml.attribute("numFmtId");
                        styles.add(own.getOrDefault(id, NumberStyle.known(Digits.of(id))));
                    }
                }
                default -> {}
            }
        }
    }

    /** A number as a person sees it, days as ISO days. */
    String shown(String number, String style) {
        int index = Digits.of(style);
        return Serial.shown(
                number, index >= 0 && index < styles.size() ? styles.get(index) : NumberStyle.PLAIN, from1904);
    }
}
