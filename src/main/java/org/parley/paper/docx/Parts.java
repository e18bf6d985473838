package org.parley.paper.docx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a file, packed one after the other. They bear no time of day, so that the same letter makes the same file. */
final class Parts {

    /** The first moment that an archive knows. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Parts(OutputStream out) {
        zip = new ZipOutputStream(new LeftOpen(out));
    }

    /** Begins a part that the caller writes to its end before the next one. */
    Xml begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIMELESS);
        try {
            zip.putNextEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Xml(zip);
    }

    void write(String name, Consumer<Xml> content) {
        content.accept(begin(name));
    }

    /** Ends the archive; the stream below stays open. */
    void end() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
