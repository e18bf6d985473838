package org.parley.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Limits;

/** The parts of a workbook's archive. What they unpack to is counted: a small file can hold an endless one. */
final class Parts implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;

    private final ZipFile zip;
    private final long limit;
    private long left;

    Parts(Path file, Limits limits) throws IOException {
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new FileRefused("intake.refused.workbook-damaged");
        }
        this.limit = limits.unpacked();
        this.left = limit;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /**
     * Opens a part to be read from its beginning.
     *
     * @throws FileRefused when there is none of this name
     */
    Xml xml(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            throw new FileRefused("intake.refused.workbook-damaged");
        }
        try {
            return new Xml(new Counted(zip.getInputStream(entry)));
        } catch (IOException e) {
            throw new FileRefused("intake.refused.workbook-damaged");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends InputStream {

        private final InputStream part;

        Counted(InputStream part) {
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = part.read(buffer, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new FileRefused("intake.refused.workbook-too-large", limit / MEGABYTE);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            part.close();
        }
    }
}
