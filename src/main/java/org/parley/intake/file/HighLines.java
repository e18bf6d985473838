package org.parley.intake.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;

/** The lines of a file that have bytes beyond ASCII: only these tell encodings apart. */
final class HighLines {

    private static final int LONGEST = 1 << 16;
    /** No later byte of a letter in any encoding is smaller, so that a long line can be cut behind one. */
    private static final int NO_TRAIL = 0x30;

    private HighLines() {}

    /** What is done with a line. */
    @FunctionalInterface
    interface Taker {
        /** Takes a line by its number, counted from 1; whether it wants another. */
        boolean take(int number, byte[] line);
    }

    /** Goes through them in their order; a line that is too long comes in pieces. */
    static void each(Spooled file, Taker taker) {
        byte[] line = new byte[LONGEST];
        int length = 0;
        int number = 1;
        boolean high = false;
        int last = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), LONGEST)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                boolean end = b == '\n' || b == '\r';
                if (!end) {
                    line[length++] = (byte) b;
                    high |= b >= 0x80;
                }
                if (end || length == LONGEST || (length > LONGEST / 2 && b < NO_TRAIL)) {
                    if (high && !taker.take(number, Arrays.copyOf(line, length))) {
                        return;
                    }
                    length = 0;
                    high = false;
                }
                number += b == '\r' || (b == '\n' && last != '\r') ? 1 : 0;
                last = b;
            }
            if (high) {
                taker.take(number, Arrays.copyOf(line, length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
