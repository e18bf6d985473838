package org.parley.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whenever Ctrl-C comes, everything is put away, and nobody reads a stack trace. */
class OrderlyEndTests {

    @Test
    void aStartIsGivenUpBetweenTwoBeans() throws Exception {
        List<String> said = endedAfter("making the second");

        assertThat(said)
                .contains("the first was put away", "Parley was stopped before it was ready.")
                .doesNotContain("making the third", "ready");
        nobodyReadsATrace(said);
    }

    @Test
    void whoIsAboutToBeReadyGetsThereFirst() throws Exception {
        List<String> said = endedAfter("becoming ready");

        assertThat(said).containsSubsequence("ready", "the first was put away");
        nobodyReadsATrace(said);
    }

    @Test
    void aStartedOneIsPutAway() throws Exception {
        List<String> said = endedAfter("started");

        assertThat(said).contains("the first was put away").doesNotContain("Parley was stopped before it was ready.");
        nobodyReadsATrace(said);
    }

    private static void nobodyReadsATrace(List<String> said) {
        assertThat(said).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }

    private static List<String> endedAfter(String words) throws IOException {
        List<String> said = new ArrayList<>();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowStart.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (words.equals(line)) {
                    child.toHandle().destroy();
                }
            }
        } finally {
            child.destroyForcibly();
        }
        return said;
    }
}
