package org.parley.journeys;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged Parley as its own process, with a fresh data directory below target/ and a free port. */
final class Installation implements AutoCloseable {

    /** How bin/start runs Parley, or the jar as it is where a journey is run by hand. */
    private static final List<String> START = List.of(Objects.requireNonNullElse(
                    System.getenv("PARLEY_START"),
                    "-Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
                            + " --sun-misc-unsafe-memory-access=allow -jar target/parley.jar")
            .split(" "));

    /** The home of a Parley that was started once and never set up: a copy of it is there at once, a new database is not. */
    private static final Optional<Path> STARTED_ONCE =
            Optional.ofNullable(System.getenv("PARLEY_STARTED_ONCE")).map(Path::of);

    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<String> setUpLink = new CompletableFuture<>();
    private final Path home;
    private final int port;
    private final List<String> settings;
    private final Path log;
    private final Process process;

    private Installation(Path home, int port, List<String> settings) throws IOException {
        this.home = home;
        this.port = port;
        this.settings = settings;
        log = home.resolveSibling(home.getFileName() + ".log");
        Files.createDirectories(home.getParent());
        Files.deleteIfExists(log);
        ProcessBuilder builder = parley("--server.port=" + port);
        builder.command().addAll(settings);
        process = builder.redirectErrorStream(true).start();
        Thread.ofPlatform().daemon().start(this::read);
    }

    private ProcessBuilder parley(String... words) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(START);
        builder.command().addAll(List.of(words));
        builder.environment().put("PARLEY_HOME", home.toString());
        builder.environment().remove("SPRING_DATASOURCE_URL");
        return builder;
    }

    /** Starts one where nothing is and waits until it is ready. */
    static Installation first(String name, String... settings) {
        return start(home(name), settings);
    }

    /** Starts one that nobody set up, on what an earlier start left where there was one, and waits until it is ready. */
    static Installation start(String name, String... settings) {
        Path home = home(name);
        STARTED_ONCE.ifPresent(once -> copy(once, home));
        return start(home, settings);
    }

    private static Installation start(Path home, String... settings) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            free.close();
            return new Installation(home, port, List.of(settings)).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home(String name) {
        return Path.of(
                        "target/journeys/homes",
                        name + "-" + ProcessHandle.current().pid())
                .toAbsolutePath();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), COPY_ATTRIBUTES, NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again with the data and at the address it had. */
    Installation again() {
        try {
            return new Installation(home, port, settings).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a list in from the command line, on the same data; what that says. */
    String imports(Path list, String... options) throws IOException {
        ProcessBuilder builder = parley("import", list.toString());
        builder.command().addAll(List.of(options));
        Process importing = builder.redirectErrorStream(true).start();
        try (BufferedReader said = importing.inputReader(StandardCharsets.UTF_8)) {
            String lines = said.lines().collect(Collectors.joining("\n"));
            return lines + "\nexit " + importing.onExit().join().exitValue();
        } finally {
            importing.destroyForcibly();
        }
    }

    /** Ends it at once, as {@code kill -9} does; its database is left behind. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    String address() {
        return wait(address, "did not become ready");
    }

    /** The link that the very first start prints. */
    String setUpLink() {
        return wait(setUpLink, "printed no set-up link");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Installation ready() {
        try {
            address();
            return this;
        } catch (IllegalStateException e) {
            close();
            throw e;
        }
    }

    private String wait(CompletableFuture<String> line, String failure) {
        try {
            return line.get(8, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("Parley %s; see %s".formatted(failure, log), e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                if (line.startsWith("Parley is ready: ")) {
                    address.complete(line.substring(line.indexOf("http")));
                } else if (line.startsWith("Set up Parley: ")) {
                    setUpLink.complete(line.substring(line.indexOf("http")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address.completeExceptionally(new IllegalStateException("it ended"));
        setUpLink.completeExceptionally(new IllegalStateException("it ended"));
    }
}
