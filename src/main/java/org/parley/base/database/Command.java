package org.parley.base.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.base.CannotStart;

/** Runs one of PostgreSQL's programs to its end. */
final class Command {

    private static final String UNSHARE = "/usr/bin/unshare";

    private Command() {}

    /** What the program did: its exit code, and what it printed. */
    record Result(int code, String output) {

        boolean ok() {
            return code == 0;
        }
    }

    /**
     * Runs the program and waits for it. What it starts in the background must not hold on to its output.
     *
     * <p>PostgreSQL refuses to run as root. Where root may step into a user namespace without rights, as on a Linux server or in a
     * privileged container, that is done; where not, the refusal says what to do.
     *
     * @param output where its output goes for the time of the run
     */
    static Result run(Path output, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(asNobody());
        }
        command.addAll(words);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        process.getOutputStream().close();
        try {
            return new Result(process.waitFor(), Files.readString(output, StandardCharsets.ISO_8859_1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + words.getFirst(), e);
        }
    }

    private static List<String> asNobody() throws IOException {
        if (Files.isExecutable(Path.of(UNSHARE))) {
            Process trial = new ProcessBuilder(UNSHARE, "-U", "id", "-u")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream out = trial.getInputStream()) {
                String uid = new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip();
                if (!uid.isEmpty() && !"0".equals(uid)) {
                    return List.of(UNSHARE, "-U");
                }
            }
        }
        throw new CannotStart(
                "The database that Parley brings does not run as root. Start Parley as an ordinary user, or name a PostgreSQL server with SPRING_DATASOURCE_URL.");
    }
}
