package org.parley.report.ui;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parley.base.ui.Words;
import org.parley.export.Documents;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.ExportColumn;
import org.parley.export.ExportFormat;
import org.parley.export.Exports;
import org.parley.report.KeptReport;
import org.parley.report.file.NumberRow;
import org.parley.report.file.WordFile;
import org.springframework.stereotype.Component;

/** Takes a report out as a file, which is logged like every list that leaves. It is whole before the first byte goes out. Officers may. */
@Component
class ReportFiles {

    private static final String LIST = "report";

    private final Exports exports;

    ReportFiles(Exports exports) {
        this.exports = exports;
    }

    /** As a document for a word processor. */
    byte[] word(KeptReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.writeDocuments(
                new Documents(LIST, List.of(report.line().title()), ExportFormat.DOCX, (stream, begun) -> {
                    begun.run();
                    new WordFile(report).write(stream);
                }),
                out,
                told -> {});
        return out.toByteArray();
    }

    /** Its numbers for a spreadsheet, one a line. */
    byte[] numbers(KeptReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Locale language = Locale.forLanguageTag(report.line().language());
        List<ExportColumn<NumberRow>> columns = List.of(
                column("part", language, NumberRow::part),
                column("table", language, NumberRow::table),
                column("line", language, row -> String.valueOf(row.line())),
                column("row", language, NumberRow::row),
                column("column", language, NumberRow::column),
                column("number", language, NumberRow::number),
                column("of", language, NumberRow::of),
                column("share", language, NumberRow::share),
                column("text", language, NumberRow::text));
        exports.write(
                new Export<>(
                        LIST,
                        List.of(report.line().title()),
                        columns,
                        (chosen, reader) -> NumberRow.each(report, reader),
                        null),
                ExportChoice.EVERYTHING,
                out);
        return out.toByteArray();
    }

    private static ExportColumn<NumberRow> column(String id, Locale language, Function<NumberRow, String> value) {
        return ExportColumn.of(id, Words.text("report.column." + id, language), value);
    }
}
