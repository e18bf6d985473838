package org.parley.report.file;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.parley.paper.docx.DocxPaper;
import org.parley.paper.docx.DocxTable;
import org.parley.paper.docx.PageSize;
import org.parley.print.PaperSize;
import org.parley.report.KeptReport;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;

/** A report as a document for a word processor, in which a board's secretary goes on working. */
public final class WordFile {

    private static final List<Integer> SIZES =
            Arrays.stream(DocxTable.Type.values()).map(DocxTable.Type::points).toList();

    private static final int TWENTIETHS = 20;

    private final KeptReport report;
    private final Figures figures;
    private final Locale language;
    private final PageSize size;

    public WordFile(KeptReport report) {
        this.report = report;
        language = Locale.forLanguageTag(report.line().language());
        figures = new Figures(language);
        size = report.line().paper() == PaperSize.LETTER ? PageSize.LETTER : PageSize.A4;
    }

    /** Writes it; the stream stays open. */
    public void write(OutputStream out) {
        DocxPaper paper =
                new DocxPaper(out, report.line().language(), size, report.line().title());
        paper.title(report.line().title());
        report.content().head().forEach(paper::paragraph);
        for (Part part : report.content().parts()) {
            paper.heading(1, part.heading());
            part.said().forEach(paper::paragraph);
            part.tables().forEach(table -> write(paper, table));
        }
        paper.end();
    }

    private void write(DocxPaper paper, Table table) {
        boolean bars = table.picture() == Picture.BARS || table.picture() == Picture.FUNNEL;
        if (bars) {
            paper.bars(table.caption(), drawn(table), table.picture() == Picture.FUNNEL);
        }
        if (table.picture() != Picture.FUNNEL) {
            paper.table(fitted(table, bars ? "" : table.caption()));
        }
    }

    private List<DocxTable.Bar> drawn(Table table) {
        return table.rows().stream()
                .filter(row -> !row.total())
                .map(row -> new DocxTable.Bar(
                        figures.of(table.columns().getFirst(), row.cells().getFirst()),
                        table.bar(row),
                        figures.of(
                                table.columns().get(table.drawn()), row.cells().get(table.drawn()))))
                .toList();
    }

    private DocxTable fitted(Table table, String caption) {
        Fit fit = Fit.of(table, figures, language);
        int room = size.inner() / TWENTIETHS;
        int points = fit.size(SIZES, room, DocxTable.PADDING);
        int[] widths = fit.widths(points, room, DocxTable.PADDING);
        return new DocxTable(
                caption,
                Arrays.stream(DocxTable.Type.values())
                        .filter(type -> type.points() == points)
                        .findFirst()
                        .orElseThrow(),
                IntStream.range(0, widths.length)
                        .mapToObj(i -> column(table.columns().get(i), widths[i]))
                        .toList(),
                table.rows().stream().map(row -> row(table, row)).toList());
    }

    private static DocxTable.Column column(Column column, int weight) {
        boolean number = column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.SHARE;
        return new DocxTable.Column(column.heading(), weight, number);
    }

    private DocxTable.Row row(Table table, Row row) {
        return new DocxTable.Row(
                IntStream.range(0, row.cells().size())
                        .mapToObj(i ->
                                figures.of(table.columns().get(i), row.cells().get(i)))
                        .toList(),
                row.total());
    }
}
