package org.parley.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parley.base.SpreadsheetCell;
import org.parley.export.ExportColumn.Cell;

/** A list as CSV (RFC 4180) in UTF-8, each cell safe to open in a spreadsheet. Nothing of it is kept. */
final class CsvFile<R> implements ExportFile<R> {

    private static final char MARK = '\uFEFF';

    private final List<Cell<R>> columns;
    private final CSVPrinter csv;

    /** A file that begins with its header. */
    CsvFile(List<Cell<R>> columns, boolean mark, OutputStream out) throws IOException {
        this.columns = columns;
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (mark) {
            text.write(MARK);
        }
        csv = new CSVPrinter(text, CSVFormat.RFC4180);
        for (Cell<R> column : columns) {
            csv.print(SpreadsheetCell.safe(column.header()));
        }
        csv.println();
    }

    @Override
    public void write(R row) {
        try {
            for (Cell<R> column : columns) {
                csv.print(SpreadsheetCell.safe(column.value().apply(row)));
            }
            csv.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
