package org.parley.intake.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.intake.file.FileRefused;
import org.parley.intake.file.Limits;

/** Writes rows as text with commas, a row in the place of its number, within the limits of any list. */
final class ListWriter implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;
    /** Rows above the first person that do not count. */
    private static final int ABOVE = 100;

    private final BufferedWriter out;
    private final Limits limits;
    private int row = 1;
    private int rows;
    private long written;

    ListWriter(Path file, Limits limits) throws IOException {
        this.out = Files.newBufferedWriter(file);
        this.limits = limits;
    }

    /** Writes a row that has something in it, after as many empty ones as come before its number. */
    void row(int number, @Nullable String[] cells, int width) throws IOException {
        if (++rows > limits.records() + ABOVE) {
            throw new FileRefused("intake.refused.too-many-rows", limits.records());
        }
        for (; row < number; row++) {
            out.write('\n');
        }
        int length = 0;
        for (int i = 0; i < width; i++) {
            String cell = cells[i];
            if (i > 0) {
                out.write(',');
            }
            if (cell != null && !cell.isEmpty()) {
                out.write('"');
                out.write(cell.indexOf('"') < 0 ? cell : cell.replace("\"", "\"\""));
                out.write('"');
                length += cell.length();
            }
        }
        written += length + width;
        if (length > limits.record()) {
            throw new FileRefused("intake.refused.record-too-long", number);
        }
        if (written > limits.unpacked()) {
            throw new FileRefused("intake.refused.workbook-too-large", limits.unpacked() / MEGABYTE);
        }
        out.write('\n');
        row++;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
