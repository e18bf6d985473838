package org.parley.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.parley.base.CannotStart;
import org.springframework.util.FileSystemUtils;

/** The files of the database: made once, whole or not at all. */
final class Cluster {

    private static final String OURS = "18";

    private Cluster() {}

    /**
     * Makes the cluster where there is none. It appears under its name only when it is complete, so that a kill in the middle
     * leaves nothing behind that looks like a database.
     *
     * @throws CannotStart when what is there belongs to another PostgreSQL
     */
    static void ready(DataHome home, Binaries binaries) throws IOException {
        Path cluster = home.cluster();
        if (Files.exists(cluster)) {
            mustBeOurs(cluster);
            return;
        }
        Path draft = cluster.resolveSibling("database.new");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectories(home.logs());
        home.secret(EmbeddedDatabase.SUPERUSER);
        Command.Result made = Command.run(
                home.logs().resolve("initdb.log"),
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + draft,
                        "--username=" + EmbeddedDatabase.SUPERUSER,
                        "--pwfile=" + home.secretFile(EmbeddedDatabase.SUPERUSER),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums"));
        if (!made.ok()) {
            throw new CannotStart("A new database could not be made in %s: %s"
                    .formatted(cluster, made.output().strip()));
        }
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void mustBeOurs(Path cluster) throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw new CannotStart(
                    "The directory %s is not a database of Parley. Name another data directory with PARLEY_HOME."
                            .formatted(cluster));
        }
        String theirs = Files.readString(version).strip();
        if (!OURS.equals(theirs)) {
            throw new CannotStart(
                    "The data in %s belongs to PostgreSQL %s, and this Parley brings PostgreSQL %s. Start the Parley that wrote it."
                            .formatted(cluster, theirs, OURS));
        }
    }
}
