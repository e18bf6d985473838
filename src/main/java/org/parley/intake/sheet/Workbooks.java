package org.parley.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.intake.file.Content;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Limits;
import org.parley.intake.file.Sheets;
import org.parley.intake.file.Spool;
import org.parley.intake.file.Spooled;

/**
 * Receives lists: a file of text as it is, and of a workbook (.xlsx) one of its sheets as text, in which a row is a line. Nothing of a
 * workbook is held in memory but the row that is being read.
 */
public final class Workbooks {

    private Workbooks() {}

    /**
     * Reads the stream to its end. Of a workbook, the first sheet is read that has something in it.
     *
     * @param folder where the file is put, made where it is missing
     * @throws FileRefused when it is empty, too large, or an archive that is no workbook; nothing stays on disk then
     */
    public static Spooled receive(InputStream arriving, Limits limits, Path folder) {
        Spooled file = Spool.receive(arriving, limits.bytes(), folder);
        try {
            return Content.isZip(file) ? firstSheet(file, limits) : file;
        } catch (RuntimeException e) {
            file.discard();
            throw e;
        }
    }

    /**
     * Reads another sheet of a workbook. The text of the one before stays until it is discarded.
     *
     * @param sheet its place among the sheets
     */
    public static Spooled turnTo(Spooled file, int sheet, Limits limits) {
        Sheets sheets = file.sheets();
        if (sheets == null || sheet < 0 || sheet >= sheets.names().size()) {
            throw new FileRefused("intake.refused.no-such-sheet");
        }
        try (Parts parts = new Parts(file.arrived(), limits)) {
            return read(file, parts, Book.of(parts), sheet, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spooled firstSheet(Spooled file, Limits limits) {
        try (Parts parts = new Parts(file.arrived(), limits)) {
            Book book = Book.of(parts);
            for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
                Spooled read = read(file, parts, book, sheet, limits);
                if (Files.size(read.path()) > 0) {
                    return read;
                }
                Files.delete(read.path());
            }
            throw new FileRefused("intake.refused.workbook-empty");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spooled read(Spooled file, Parts parts, Book book, int sheet, Limits limits) throws IOException {
        Path text = Spool.beside(file.arrived());
        try (SharedTexts shared = SharedTexts.of(parts, book, limits, Spool.beside(text));
                ListWriter rows = new ListWriter(text, limits)) {
            Styles styles = Styles.of(parts, book);
            try (Xml xml = parts.xml(book.sheets().get(sheet).part())) {
                new SheetReader(xml, shared, styles, limits).writeTo(rows);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(text);
            throw e;
        }
        List<String> names = book.sheets().stream().map(Book.Sheet::name).toList();
        return file.as(text, new Sheets(file.arrived(), names, sheet));
    }
}
