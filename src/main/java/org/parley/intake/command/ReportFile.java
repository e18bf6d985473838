package org.parley.intake.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where the report goes. A file appears under its name when it is complete, readable by its owner alone; whether it can be written
 * is known before anything is entered.
 */
final class ReportFile implements AutoCloseable {

    private final OutputStream stream;
    private final @Nullable Path draft;
    private final @Nullable Path target;

    private ReportFile(OutputStream stream, @Nullable Path draft, @Nullable Path target) {
        this.stream = stream;
        this.draft = draft;
        this.target = target;
    }

    /**
     * Gets ready to write.
     *
     * @throws NotTaken when nothing can be written there
     */
    static ReportFile at(String name, Path list, OutputStream standardOutput) {
        if (name.equals("-")) {
            return new ReportFile(standardOutput, null, null);
        }
        Path file = Path.of(name);
        try {
            if (Files.exists(file) && Files.exists(list) && Files.isSameFile(file, list)) {
                throw new NotTaken("The report would be written over the list. Name another file with --report.");
            }
            if (Files.isDirectory(file)) {
                throw new NotTaken("%s is a directory. Name a file in it with --report.".formatted(file));
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new ReportFile(Files.newOutputStream(file), null, null);
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path draft = Files.createTempFile(target.resolveSibling(".").normalize(), ".parley-report-", ".json");
            return new ReportFile(Files.newOutputStream(draft), draft, target);
        } catch (IOException e) {
            throw new NotTaken("The report %s cannot be written: its directory is missing or closed to this account."
                    .formatted(file));
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts the complete report under its name. */
    void finish() {
        try {
            stream.flush();
            if (draft != null && target != null) {
                stream.close();
                move(draft, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() {
        try {
            if (draft != null) {
                stream.close();
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
