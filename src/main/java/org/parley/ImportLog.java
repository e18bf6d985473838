package org.parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the log of one import goes, since the terminal is for sentences. It stays only when a sentence leads to it. */
final class ImportLog {

    private final Path file;
    private volatile boolean kept;

    private ImportLog(Path file) {
        this.file = file;
    }

    /** A new one, in a temporary place and for its owner alone. */
    static ImportLog begin() {
        try {
            return new ImportLog(Files.createTempFile("parley-import-", ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    /** Keeps it, and says where it is. */
    String kept() {
        kept = true;
        return " What happened stands in %s.".formatted(file);
    }

    /** Takes it away, unless somebody was told of it. */
    void discard() {
        try {
            if (!kept) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
