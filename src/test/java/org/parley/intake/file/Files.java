package org.parley.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.TestDatabase;
import org.parley.intake.sheet.Workbooks;

/** Files for tests: as bytes, as text, as records. */
public final class Files {

    public static final Limits LIMITS = new Limits(50L << 20, 500_000, 500, 32_768);

    private Files() {}

    public static Spooled of(Path file) {
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            return arrived(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Spooled of(byte[] bytes) {
        return arrived(new ByteArrayInputStream(bytes));
    }

    private static Spooled arrived(InputStream in) {
        Spooled file = Workbooks.receive(in, LIMITS, TestDatabase.SPOOL);
        file.path().toFile().deleteOnExit();
        file.arrived().toFile().deleteOnExit();
        return file;
    }

    public static Spooled of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Spooled of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    /** All records after the header, blank ones left out. */
    public static List<ListRecord> rows(Spooled file, FirstLook look) {
        List<ListRecord> rows = new ArrayList<>();
        try (Records records = Records.open(file, look.reading(), LIMITS)) {
            for (ListRecord next = records.next(); next != null; next = records.next()) {
                if (look.reading().isRow(next)) {
                    rows.add(next);
                }
            }
        }
        return rows;
    }

    /** The files of a folder, by name. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
