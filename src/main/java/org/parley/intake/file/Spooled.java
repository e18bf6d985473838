package org.parley.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that arrived, in a temporary place that its name has no influence on.
 *
 * @param path of the text: the file itself, or what was written of a workbook's sheet
 * @param bytes of the file as it arrived
 * @param sha256 of the file as it arrived, in hexadecimal digits
 * @param utf8 whether the text is UTF-8 from its first byte to its last
 * @param sheets the sheets of a workbook, null for a file of text
 */
public record Spooled(
        Path path,
        long bytes,
        String sha256,
        Nuls nuls,
        boolean utf8,
        @Nullable Sheets sheets) {

    /** The same file with its text written from a sheet: UTF-8 with commas, where a line is a row. */
    public Spooled as(Path text, Sheets read) {
        return new Spooled(text, bytes, sha256, Nuls.NONE, true, read);
    }

    /** The file as it arrived. */
    public Path arrived() {
        return sheets == null ? path : sheets.workbook();
    }

    /** The name of the sheet that is read, empty for a file of text. */
    public String sheet() {
        return sheets == null ? "" : sheets.name();
    }

    /** Takes away the text of a sheet that is no longer read, and leaves its workbook. */
    public void discardText() {
        if (sheets != null) {
            delete(path);
        }
    }

    /** Takes the temporary files away; harmless the second time. */
    public void discard() {
        delete(path);
        delete(arrived());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
