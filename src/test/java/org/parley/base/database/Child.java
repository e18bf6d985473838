package org.parley.base.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A {@link Writer} in a process of its own, and what it has confirmed so far. */
final class Child implements AutoCloseable {

    private final Process process;
    private final Thread reader;
    private final Set<Long> confirmed = ConcurrentHashMap.newKeySet();
    private final CountDownLatch started = new CountDownLatch(1);

    private final Path errors;

    Child(Path home) throws IOException {
        errors = Files.createDirectories(home.resolveSibling("child")).resolve("errors.log");
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString()))
                .redirectError(errors.toFile())
                .start();
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    Child writing() throws InterruptedException, IOException {
        for (int second = 0; second < 120 && process.isAlive() && !started.await(1, TimeUnit.SECONDS); second++) {}
        if (started.getCount() > 0) {
            throw new IllegalStateException("the child %s and said: %s"
                    .formatted(
                            process.isAlive() ? "did not start" : "ended with " + process.exitValue(),
                            Files.readString(errors)));
        }
        while (confirmed.size() < 300) {
            Thread.sleep(10);
        }
        return this;
    }

    /** Kills it as a power cut would, and returns what it had confirmed. */
    Set<Long> killed() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
        return confirmed;
    }

    /** Asks it to end, as Ctrl-C and a service manager do. */
    Set<Long> ended() throws InterruptedException {
        process.destroy();
        process.waitFor();
        reader.join();
        return confirmed;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if ("started".equals(line)) {
                    started.countDown();
                } else if (line.chars().allMatch(Character::isDigit)) {
                    confirmed.add(Long.valueOf(line));
                }
            }
        } catch (IOException e) {
            // the process was killed while it wrote a line; that line was not confirmed to anybody
        }
    }
}
