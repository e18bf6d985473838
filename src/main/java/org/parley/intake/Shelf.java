package org.parley.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.base.Refusal;
import org.parley.intake.file.Spooled;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps files that arrived until their run is over. They live in this process only; what is left of an earlier one is removed. */
@Component
class Shelf {

    private final Map<UUID, Spooled> files = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Path folder;

    /**
     * A shelf that is empty.
     *
     * @param kept how long a list is waited for that somebody began; a file that nobody looked at for longer is nobody's
     */
    Shelf(
            Clock clock,
            @Value("${parley.intake.spool:${parley.home}/spool}") Path folder,
            @Value("${parley.intake.keep-open:7d}") Duration kept) {
        this.clock = clock;
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            clear(clock.instant().minus(kept).minus(Duration.ofDays(1)));
        }
    }

    private void clear(Instant old) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "parley-intake-*.list")) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where files are put that arrive. */
    Path folder() {
        return folder;
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
        looksAt(file.path());
        looksAt(file.arrived());
        return file;
    }

    /** Takes the files of all other runs away. */
    void keepOnly(Set<UUID> open) {
        files.keySet().stream().filter(run -> !open.contains(run)).forEach(this::discard);
    }

    void discard(UUID run) {
        Spooled file = files.remove(run);
        if (file != null) {
            file.discard();
        }
    }

    private void looksAt(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
