package org.parley.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that arrived, in a temporary place that its name has no influence on.
 *
 * @param sha256 of the bytes, in hexadecimal digits
 * @param nulsAtEven how many bytes at even offsets are NUL, which tells UTF-16 from what is no text
 * @param firstNul the offset of the first NUL, -1 without one
 */
public record Spooled(Path path, long bytes, String sha256, long nulsAtEven, long nulsAtOdd, long firstNul) {

    /** Takes the temporary file away; harmless the second time. */
    public void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
