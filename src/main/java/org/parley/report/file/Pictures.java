package org.parley.report.file;

import java.util.List;
import java.util.Locale;
import org.parley.print.page.Markup;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;

/**
 * Draws tables. The words stand in HTML, where every script has its font and long names break; shapes are SVG, told apart by pattern as
 * well as by shade. Whoever cannot see them reads the table below.
 */
final class Pictures {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 300;
    private static final int FOOT = 40;
    private static final int EDGE = 60;

    /** So many words stand below the piles at most, so that none lies upon another. */
    private static final int WORDS = 9;

    private final Markup page;
    private final Figures figures;

    Pictures(Markup page, Figures figures) {
        this.page = page;
        this.figures = figures;
    }

    /** A bar for each row, from one side or around one middle. */
    void bars(Table table, boolean middle) {
        page.open("div", "class", middle ? "bars middle" : "bars", "aria-hidden", "true")
                .element("div", table.caption(), "class", "caption");
        for (Row row : table.rows()) {
            if (row.total()) {
                continue;
            }
            Cell cell = row.cells().get(table.drawn());
            double wide = 100 * table.bar(row);
            page.element("bdi", row.cells().getFirst().text())
                    .open("svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none")
                    .open("rect", "class", "track", "width", "100", "height", "10")
                    .close("rect")
                    .open(
                            "rect",
                            "class",
                            "bar",
                            "x",
                            point(middle ? (100 - wide) / 2 : 0),
                            "width",
                            point(wide),
                            "height",
                            "10")
                    .close("rect")
                    .close("svg")
                    .element("span", figures.of(table.columns().get(table.drawn()), cell));
        }
        page.close("div");
    }

    /** A pile for each row, on one axis. */
    void piles(Table table) {
        long most = Math.max(
                1,
                table.rows().stream().mapToLong(row -> height(table, row)).max().orElse(0));
        int rows = Math.max(1, table.rows().size());
        double step = (double) (WIDTH - EDGE) / rows;
        page.open("div", "class", "piles", "aria-hidden", "true");
        legend(table);
        page.open("svg", "viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT + FOOT));
        patterns();
        for (long line : List.of(0L, most)) {
            String y = point(20 + (HEIGHT - 20) * (1 - (double) line / most));
            page.open(
                            "line",
                            "class",
                            "axis",
                            "x1",
                            String.valueOf(EDGE),
                            "x2",
                            String.valueOf(WIDTH),
                            "y1",
                            y,
                            "y2",
                            y)
                    .close("line")
                    .element(
                            "text",
                            figures.of(Column.number(""), Cell.number(line)),
                            "x",
                            String.valueOf(EDGE - 10),
                            "y",
                            y,
                            "text-anchor",
                            "end",
                            "dominant-baseline",
                            "middle");
        }
        int every = (rows + WORDS - 1) / WORDS;
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            double x = EDGE + step * i;
            pile(table, row, x + step * 0.15, step * 0.7, most);
            if (i % every == 0) {
                page.element(
                        "text",
                        figures.of(table.columns().getFirst(), row.cells().getFirst()),
                        "x",
                        point(x + step * 0.15),
                        "y",
                        String.valueOf(HEIGHT + 28));
            }
        }
        page.close("svg").close("div");
    }

    private void pile(Table table, Row row, double x, double wide, long most) {
        double top = HEIGHT;
        for (int i = table.drawn(); i < row.cells().size(); i++) {
            Long number = row.cells().get(i).number();
            if (number != null && number > 0) {
                double high = (HEIGHT - 20) * (double) number / most;
                top -= high;
                page.open(
                                "rect",
                                "class",
                                "s" + (i - table.drawn() + 1),
                                "x",
                                point(x),
                                "y",
                                point(top),
                                "width",
                                point(wide),
                                "height",
                                point(high))
                        .close("rect");
            }
        }
    }

    private void legend(Table table) {
        page.open("div", "class", "legend");
        for (int i = table.drawn(); i < table.columns().size(); i++) {
            page.open("span")
                    .open("svg", "viewBox", "0 0 20 20")
                    .open("rect", "class", "s" + (i - table.drawn() + 1), "width", "20", "height", "20")
                    .close("rect")
                    .close("svg")
                    .text(table.columns().get(i).heading())
                    .close("span");
        }
        page.close("div");
    }

    /** What tells the parts of a pile apart where there is no colour. */
    private void patterns() {
        page.open("defs")
                .open("pattern", "id", "hatched", "width", "8", "height", "8", "patternUnits", "userSpaceOnUse")
                .open("rect", "class", "s2-ground", "width", "8", "height", "8")
                .close("rect")
                .open("path", "class", "s2-line", "d", "M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6")
                .close("path")
                .close("pattern")
                .open("pattern", "id", "dotted", "width", "8", "height", "8", "patternUnits", "userSpaceOnUse")
                .open("rect", "class", "s3-ground", "width", "8", "height", "8")
                .close("rect")
                .open("circle", "class", "s3-dot", "cx", "4", "cy", "4", "r", "2")
                .close("circle")
                .close("pattern")
                .close("defs");
    }

    private static long height(Table table, Row row) {
        return row.cells().subList(table.drawn(), row.cells().size()).stream()
                .mapToLong(cell -> cell.number() == null ? 0 : cell.number())
                .sum();
    }

    private static String point(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
