package org.parley.report.file;

import java.io.OutputStream;
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

    private static final int WORDS = 5;
    private static final int NUMBER = 3;

    private final KeptReport report;
    private final Figures figures;

    public WordFile(KeptReport report) {
        this.report = report;
        figures = new Figures(Locale.forLanguageTag(report.line().language()));
    }

    /** Writes it; the stream stays open. */
    public void write(OutputStream out) {
        DocxPaper paper = new DocxPaper(
                out,
                report.line().language(),
                report.line().paper() == PaperSize.LETTER ? PageSize.LETTER : PageSize.A4,
                report.line().title());
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
            paper.table(new DocxTable(
                    bars ? "" : table.caption(),
                    table.columns().stream().map(WordFile::column).toList(),
                    table.rows().stream().map(row -> row(table, row)).toList()));
        }
    }

    private List<DocxTable.Bar> drawn(Table table) {
        return table.rows().stream()
                .filter(row -> !row.total())
                .map(row -> new DocxTable.Bar(
                        figures.of(table.columns().getFirst(), row.cells().getFirst()),
                        row.cells().get(table.drawn()).share().orElse(0),
                        figures.of(
                                table.columns().get(table.drawn()), row.cells().get(table.drawn()))))
                .toList();
    }

    private static DocxTable.Column column(Column column) {
        boolean words = column.kind() == Column.Kind.TEXT;
        boolean number = column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.SHARE;
        return new DocxTable.Column(column.heading(), words ? WORDS : NUMBER, number);
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
