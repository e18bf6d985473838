package org.parley.paper.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.base.Direction;

/** Writes tables, and bars that are rows of cells. */
final class TableWriter {

    private static final String LINE = "BFBFBF";
    private static final String HEAD = "E7EFED";
    private static final String BAR = "2A8677";

    /** Of how many steps the longest bar has. */
    private static final int STEPS = 50;

    /** So many rows stay on one page. */
    private static final int SHORT = 15;

    private final Xml xml;
    private final Script script;
    private final int width;
    private boolean keepsNext;

    /** Tables of a document between whose edges there is so much room. */
    TableWriter(Xml xml, Script script, int width) {
        this.xml = xml;
        this.script = script;
        this.width = width;
    }

    void write(DocxTable table) {
        int[] widths = widths(
                table.columns().stream().mapToInt(DocxTable.Column::weight).toArray());
        begin(widths, true);
        // a head is kept with its first row, however many follow
        row(true, !table.rows().isEmpty());
        for (int i = 0; i < widths.length; i++) {
            DocxTable.Column column = table.columns().get(i);
            cell(widths[i], 1, HEAD, table.type().style(), column.heading(), true, column.number());
        }
        xml.close();
        int left = table.rows().size();
        for (DocxTable.Row row : table.rows()) {
            row(false, table.rows().size() <= SHORT && --left > 0);
            for (int i = 0; i < widths.length; i++) {
                cell(
                        widths[i],
                        1,
                        "",
                        table.type().style(),
                        row.cells().get(i),
                        row.strong(),
                        table.columns().get(i).number());
            }
            xml.close();
        }
        xml.close();
    }

    void bars(List<DocxTable.Bar> bars, boolean middle) {
        int[] weights = new int[STEPS + 2];
        Arrays.fill(weights, 1);
        weights[0] = STEPS * 7 / 10;
        weights[STEPS + 1] = STEPS * 3 / 10;
        int[] widths = widths(weights);
        begin(widths, false);
        int left = bars.size();
        for (DocxTable.Bar bar : bars) {
            int full = (int) Math.round(bar.share() * STEPS);
            int before = middle ? (STEPS - full) / 2 : 0;
            row(false, bars.size() <= SHORT && --left > 0);
            cell(widths[0], 1, "", Style.TABLE, bar.label(), false, false);
            steps(widths[1], before, "");
            steps(widths[1], full, BAR);
            steps(widths[1], STEPS - full - before, "");
            cell(widths[STEPS + 1], 1, "", Style.TABLE, bar.says(), false, false);
            xml.close();
        }
        xml.close();
    }

    private void steps(int one, int many, String colour) {
        if (many > 0) {
            cell(one * many, many, colour, Style.TABLE, "", false, false);
        }
    }

    private void begin(int[] widths, boolean lines) {
        xml.open("w:tbl").open("w:tblPr");
        if (script.rightToLeft()) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        xml.open("w:tblBorders");
        for (String side : lines ? List.of("top", "bottom", "insideH") : List.of("insideH")) {
            xml.empty(
                    "w:" + side,
                    "w:val",
                    "single",
                    "w:sz",
                    lines ? "4" : "24",
                    "w:space",
                    "0",
                    "w:color",
                    lines ? LINE : "FFFFFF");
        }
        xml.close();
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar")
                .empty("w:left", "w:w", "60", "w:type", "dxa")
                .empty("w:right", "w:w", "60", "w:type", "dxa")
                .close()
                .close();
        xml.open("w:tblGrid");
        for (int one : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(one));
        }
        xml.close();
    }

    private void row(boolean head, boolean keepsNext) {
        this.keepsNext = keepsNext;
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private void cell(int wide, int span, String colour, Style style, String text, boolean strong, boolean number) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(wide), "w:type", "dxa");
        if (span > 1) {
            xml.value("w:gridSpan", Integer.toString(span));
        }
        if (!colour.isEmpty()) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour);
        }
        xml.close().open("w:p").open("w:pPr").value("w:pStyle", style.id());
        if (keepsNext) {
            xml.empty("w:keepNext");
        }
        if (script.rightToLeft()) {
            xml.empty("w:bidi");
        }
        if (number) {
            xml.value("w:jc", "end");
        }
        xml.close();
        if (!text.isEmpty()) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(new Direction(script.rightToLeft()).keeping(text), strong, false, false, null));
            new RunWriter(xml, script, script).write(runs, address -> "");
        }
        xml.close().close();
    }

    /** Shares the room out by weight; what is left over goes to the first. */
    private int[] widths(int[] weights) {
        int sum = Arrays.stream(weights).sum();
        int[] widths = Arrays.stream(weights)
                .map(weight -> (int) ((long) width * weight / sum))
                .toArray();
        widths[0] += width - Arrays.stream(widths).sum();
        return widths;
    }
}
