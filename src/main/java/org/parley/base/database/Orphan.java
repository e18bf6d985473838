package org.parley.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A postmaster that outlived its Parley: it is stopped in an orderly way before a new one starts on the same directory. */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessHandle postmaster;

    private Orphan(ProcessHandle postmaster) {
        this.postmaster = postmaster;
    }

    /** The postmaster that still runs on the directory, if its pid file names a living PostgreSQL. */
    static Optional<Orphan> of(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(Orphan::isPostgres).map(Orphan::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Stops it as PostgreSQL wants to be stopped: it finishes what it confirmed and writes a checkpoint.
     *
     * @throws IllegalStateException when it still runs after a minute
     */
    void stop() {
        LOG.warn(
                "A database left behind by a killed Parley (pid {}) is still running; stopping it first.",
                postmaster.pid());
        postmaster.destroy();
        try {
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while stopping " + postmaster.pid(), e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "The database left behind by a killed Parley (process %d) does not stop. End that process, then start again."
                            .formatted(postmaster.pid()),
                    e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }
}
