package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.base.Refusal;
import org.parley.intake.file.Spooled;
import org.springframework.stereotype.Component;

/** Keeps files that arrived until their run is over. They live in this process only; what is left of an earlier one is removed. */
@Component
class Shelf {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Map<UUID, Spooled> files = new ConcurrentHashMap<>();

    Shelf(Clock clock) {
        Instant old = clock.instant().minus(KEPT);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, "parley-intake-*.list")) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(UUID run, Spooled file) {
        file.path().toFile().deleteOnExit();
        file.arrived().toFile().deleteOnExit();
        files.put(run, file);
    }

    /**
     * The file of a run.
     *
     * @throws Refusal when it is no longer here
     */
    Spooled take(UUID run) {
        Spooled file = files.get(run);
        if (file == null || !Files.exists(file.path())) {
            throw new Refusal("intake.refusal.file-gone", "the file of intake %s is gone".formatted(run));
        }
        return file;
    }

    void discard(UUID run) {
        Spooled file = files.remove(run);
        if (file != null) {
            file.discard();
        }
    }
}
