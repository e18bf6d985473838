package org.parley.intake;

import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parley.base.Roles;
import org.parley.base.SpreadsheetCell;
import org.parley.intake.column.HandedBack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines that were not entered as a list of their own, to be corrected and handed in again. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.OFFICER)
public class FaultyLines {

    private static final char MARK = '\uFEFF';

    private final IntakeRuns runs;
    private final KeptLines kept;

    FaultyLines(IntakeRuns runs, KeptLines kept) {
        this.runs = runs;
        this.kept = kept;
    }

    /**
     * Writes the list as CSV in UTF-8 with a mark, as spreadsheets like it: the columns of the file, then the line and the reasons.
     * Cells are safe to open in a spreadsheet. Handed in as it is, its last two columns are passed over.
     *
     * @param words turns the key of a reason into words
     * @throws org.parley.base.NotFound when there is no such run
     */
    public void write(UUID run, UnaryOperator<String> words, OutputStream out) {
        List<String> header = new ArrayList<>(MappedColumn.header(runs.load(run).mapping()));
        int width = header.size();
        header.addAll(HandedBack.HEADERS);
        try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                CSVPrinter csv = new CSVPrinter(text.append(MARK), CSVFormat.RFC4180)) {
            csv.printRecord(header.stream().map(SpreadsheetCell::safe).toList());
            kept.each(run, (line, reasons) -> {
                List<String> cells = new ArrayList<>(line.cells());
                while (cells.size() < width) {
                    cells.add("");
                }
                cells.replaceAll(SpreadsheetCell::safe);
                cells.add(width, String.valueOf(line.line()));
                cells.add(width + 1, reasons.stream().map(words).collect(Collectors.joining(" ")));
                print(csv, cells);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(CSVPrinter csv, List<String> cells) {
        try {
            csv.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
