package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import as a process of its own: what it needs it starts, what it started it puts away, and nobody reads a stack trace. */
class ImportProcessTests {

    @TempDir
    private Path directory;

    @Test
    void aNewHomeGetsItsDatabaseAndKeepsWhatWasEntered() throws Exception {
        Files.writeString(directory.resolve("សមាជិក list.csv"), "Name,Constituency\nAna Duarte,North\nBo Ek,South\n");
        Path home = directory.resolve("home");
        Map<String, String> settings = Map.of("PARLEY_HOME", home.toString());

        Ended first = imports(settings, "សមាជិក list.csv", "--parliament", "New Zealand", "--report", "out.json");

        assertThat(first.said()).contains("សមាជិក list.csv: 2 lines").contains("Entered: 2 new");
        assertThat(first.code()).isZero();
        assertThat(directory.resolve("out.json")).content().contains("\"fullName\" : \"Ana Duarte\"");
        assertThat(home.resolve("database/postmaster.pid")).doesNotExist();

        Ended second = imports(settings, "សមាជិក list.csv", "--parliament", "nz", "--dry-run");

        assertThat(second.said()).contains("Would be entered: 0 new, 0 changed, 2 unchanged");
        assertThat(temporary()).isEmpty();
        assertThat(second.code()).isZero();
    }

    @Test
    void aDatabaseThatIsAwayIsOneSentence() throws Exception {
        Files.writeString(directory.resolve("list.csv"), "Name\nAna Duarte\n");

        Ended ended = imports(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/parley"),
                "list.csv",
                "--parliament",
                "nz");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).startsWith("The database cannot be used (").contains("Nothing was entered.");
        assertThat(ended.said().lines()).hasSize(1);
        assertThat(temporary())
                .as("the log that the sentence names")
                .singleElement()
                .satisfies(log -> assertThat(ended.said()).contains(log));
    }

    @Test
    void wordsThatMakeNoSenseStartNothing() throws Exception {
        Ended ended = imports(Map.of("PARLEY_HOME", directory.resolve("home").toString()), "--nonsense");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said())
                .startsWith("bin/import does not know '--nonsense'")
                .contains("bin/import FILE");
        assertThat(directory.resolve("home")).doesNotExist();
    }

    private List<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("temporary"))) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("parley-"))
                    .toList();
        }
    }

    private record Ended(int code, String said) {}

    private Ended imports(Map<String, String> settings, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("temporary")),
                "-cp",
                System.getProperty("java.class.path"),
                Parley.class.getName(),
                "import"));
        command.addAll(List.of(words));
        Path said = directory.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().remove("SPRING_DATASOURCE_URL");
        builder.environment().put("PARLEY_TEST_OWNDATABASE", "true");
        builder.environment().put("PARLEY_CALLED_FROM", directory.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(settings);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\tat ").doesNotContain("Exception");
        return new Ended(process.exitValue(), text);
    }
}
