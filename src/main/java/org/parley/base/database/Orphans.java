package org.parley.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.parley.base.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes of the database that outlived their Parley. They are told from everybody else's by their program, which lies in this
 * data directory; a number in a pid file alone proves nothing, since numbers are used again.
 */
final class Orphans {

    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphans() {}

    /**
     * Ends them, in an orderly way where that is possible, so that a new postmaster finds the cluster to itself. What they
     * confirmed is kept either way. Whoever calls holds the data directory.
     *
     * @throws CannotStart when one of them cannot be ended
     */
    static void end(DataHome home, Binaries binaries) throws IOException, InterruptedException {
        Path pidFile = home.cluster().resolve("postmaster.pid");
        Instant began = Instant.now();
        List<ProcessHandle> left = of(home);
        if (!left.isEmpty()) {
            LOG.warn("A killed Parley left its database running; stopping that first.");
        }
        while (!left.isEmpty()) {
            Duration waited = Duration.between(began, Instant.now());
            long postmaster = pid(pidFile);
            if (left.stream().anyMatch(process -> process.pid() == postmaster)) {
                Postmaster.stop(home, binaries);
            } else if (waited.compareTo(PATIENCE.multipliedBy(2)) > 0) {
                throw new CannotStart(
                        "The database that a killed Parley left behind (process %d) does not end. End it, then start again."
                                .formatted(left.getFirst().pid()));
            } else if (waited.compareTo(PATIENCE) > 0) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            Thread.sleep(100);
            left = of(home);
        }
        if (Files.deleteIfExists(pidFile)) {
            LOG.info("The database was not stopped the last time; it recovers by itself.");
        }
    }

    private static List<ProcessHandle> of(DataHome home) {
        String programs = home.binaries().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.startsWith(programs))
                        .orElse(false))
                .toList();
    }

    private static long pid(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return -1;
        }
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .orElse(-1L);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
