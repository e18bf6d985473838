package org.parley.report.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parley.print.page.Markup;
import org.parley.report.KeptReport;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;

/** A report as HTML for paper: what it says stands in tables, and some of these are drawn above. */
public final class PageFile {

    /** The sizes in which tables are set, in points, as the style sheet has them. */
    private static final List<Integer> SIZES = List.of(9, 8, 7);

    /** How wide the narrower of both papers is between its edges, in points. */
    private static final int ROOM = 481;

    /** What stands between two columns, in points. */
    private static final int PADDING = 8;

    private final Markup page;
    private final KeptReport report;
    private final Figures figures;
    private final Pictures pictures;
    private final Locale language;

    public PageFile(Markup page, KeptReport report) {
        this.page = page;
        this.report = report;
        language = Locale.forLanguageTag(report.line().language());
        figures = new Figures(language);
        pictures = new Pictures(page, figures);
    }

    /** Writes it. */
    public void write() {
        page.open(
                "article",
                "class",
                "report " + report.line().paper().word(),
                "lang",
                report.line().language());
        page.open("header").element("h1", report.line().title(), "dir", "auto");
        report.content().head().forEach(line -> page.element("p", line));
        page.close("header");
        report.content().parts().forEach(this::write);
        page.close("article");
    }

    private void write(Part part) {
        page.open("section", "class", "part " + part.word()).element("h2", part.heading());
        part.said().forEach(sentence -> page.element("p", sentence));
        part.tables().forEach(this::write);
        page.close("section");
    }

    private void write(Table table) {
        switch (table.picture()) {
            case NONE -> {}
            case BARS -> pictures.bars(table, false);
            case FUNNEL -> pictures.bars(table, true);
            case PILES -> pictures.piles(table);
        }
        Fit fit = Fit.of(table, figures, language);
        int size = fit.size(SIZES, ROOM, PADDING);
        page.open("table", "class", look(table.picture(), size));
        page.element("caption", table.caption());
        columns(table, fit.widths(size, ROOM, PADDING));
        page.open("thead").open("tr");
        for (Column column : table.columns()) {
            page.element("th", column.heading(), "scope", "col", "class", kind(column));
        }
        page.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> write(table.columns(), row));
        page.close("tbody").close("table");
    }

    private void write(List<Column> columns, Row row) {
        page.open("tr", "class", row.total() ? "total" : "");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Cell cell = row.cells().get(i);
            boolean head = i == 0;
            page.open(head ? "th" : "td", "scope", head ? "row" : "", "class", kind(column));
            if (cell.number() == null) {
                String text = figures.of(column, cell);
                page.element("bdi", text, "class", Fit.breaks(text, language) ? "long" : "");
            } else {
                page.text(figures.of(column, Cell.number(cell.number())));
                if (column.kind() == Column.Kind.SHARE) {
                    page.text(" ").element("small", figures.share(cell));
                }
            }
            page.close(head ? "th" : "td");
        }
        page.close("tr");
    }

    /** Where there are many columns of text, they share the room by what they have to say. */
    private void columns(Table table, int[] widths) {
        if (table.columns().stream()
                        .filter(column -> column.kind() == Column.Kind.TEXT)
                        .count()
                < 3) {
            return;
        }
        int all = Arrays.stream(widths).sum();
        page.open("colgroup");
        Arrays.stream(widths).forEach(width -> page.open("col", "width", 100 * width / all + "%"));
        page.close("colgroup");
    }

    /** A table that is drawn has its caption above the picture; a funnel says all that is in its table. */
    private static String look(Picture picture, int size) {
        return switch (picture) {
            case FUNNEL -> "said";
            case BARS -> "drawn points" + size;
            case NONE, PILES -> "points" + size;
        };
    }

    private static String kind(Column column) {
        return switch (column.kind()) {
            case TEXT -> "";
            case NUMBER, SHARE -> "number";
            case DAY -> "day";
        };
    }
}
