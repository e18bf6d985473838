package org.parley.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.base.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL running on the cluster of a data directory, reachable from this machine alone. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

    private static final int TRIES = 3;

    /** Nothing that was confirmed is lost, and the log is kept for a week. Everything else is tuned to one machine shared with Parley. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("logging_collector", "on"),
            Map.entry("log_directory", "../log"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_statement", "none"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("jit", "off"),
            Map.entry("client_connection_check_interval", "1s"),
            Map.entry("timezone", "UTC")));

    private final DataHome home;
    private final Binaries binaries;
    private final int port;

    private Postmaster(DataHome home, Binaries binaries, int port) {
        this.home = home;
        this.binaries = binaries;
        this.port = port;
    }

    /**
     * Starts it and returns when it accepts connections, recovery after a crash included.
     *
     * @throws CannotStart when it does not start; the sentence repeats PostgreSQL's own last words
     */
    static Postmaster start(DataHome home, Binaries binaries) throws IOException {
        Files.createDirectories(home.logs());
        Path startLog = home.logs().resolve("postgresql-start.log");
        for (int attempt = 1; ; attempt++) {
            Files.deleteIfExists(startLog);
            Postmaster postmaster = new Postmaster(home, binaries, freePort());
            Command.Result result = postmaster.control(
                    "start", "-l", startLog.toString(), "-o", postmaster.options(), "-w", "-t", "600");
            if (result.ok()) {
                return postmaster;
            }
            String words = Files.exists(startLog) ? Files.readString(startLog) : result.output();
            if (attempt == TRIES || !(words.contains("in use") || words.contains("could not bind"))) {
                throw new CannotStart("The database in %s did not start (%s). Its log is in %s."
                        .formatted(home.cluster(), lastWords(words), home.logs()));
            }
            LOG.warn("The database did not start at the first attempt ({}); trying again.", lastWords(words));
        }
    }

    int port() {
        return port;
    }

    /** Stops it in an orderly way: connections end, what was confirmed is written down. */
    void stop() throws IOException {
        stop(home, binaries);
    }

    /** Stops whatever postmaster the cluster's pid file names. */
    static void stop(DataHome home, Binaries binaries) throws IOException {
        Postmaster named = new Postmaster(home, binaries, 0);
        if (!named.control("stop", "-m", "fast", "-w", "-t", "60").ok()) {
            LOG.warn(
                    "The database did not stop within a minute; it is stopped at once and recovers at the next start.");
            named.control("stop", "-m", "immediate", "-w", "-t", "30");
        }
    }

    private Command.Result control(String verb, String... arguments) throws IOException {
        Files.createDirectories(home.logs());
        List<String> words = new ArrayList<>(
                List.of(binaries.program("pg_ctl"), verb, "-D", home.cluster().toString()));
        words.addAll(List.of(arguments));
        return Command.run(home.logs().resolve("pg_ctl-" + verb + ".log"), words);
    }

    private String options() {
        return "-p " + port
                + SETTINGS.entrySet().stream()
                        .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String lastWords(String log) {
        List<String> lines = log.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                .findFirst()
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast());
    }
}
