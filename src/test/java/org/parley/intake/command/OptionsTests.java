package org.parley.intake.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed after bin/import is understood, or refused with a sentence before anything starts. */
class OptionsTests {

    @TempDir
    private Path directory;

    @BeforeEach
    void aList() throws IOException {
        Files.writeString(directory.resolve("list.csv"), "Name\nAna Duarte\n");
    }

    @Test
    void everythingCanBeSaid() {
        assertThat(of(
                        "--parliament",
                        "UK Parliament",
                        "list.csv",
                        "--chamber=House of Commons",
                        "--mapping",
                        "Commons, monthly",
                        "--encoding",
                        "windows-1252",
                        "--dry-run",
                        "--report",
                        "out.json"))
                .isEqualTo(new Options(
                        directory.resolve("list.csv"),
                        "UK Parliament",
                        "House of Commons",
                        "Commons, monthly",
                        "windows-1252",
                        true,
                        directory.resolve("out.json").toString()));
    }

    @Test
    void theListAloneIsEnough() {
        assertThat(of("list.csv"))
                .isEqualTo(new Options(directory.resolve("list.csv"), null, null, null, null, false, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a list with spaces.csv", "សមាជិក.csv", "it's \"so\" & more;.csv"})
    void aFileHasAnyName(String name) throws IOException {
        Files.writeString(directory.resolve(name), "Name\nAna Duarte\n");

        assertThat(of(name, "--parliament", "nz").file()).isEqualTo(directory.resolve(name));
    }

    @Test
    void aNameThatBeginsWithADashComesAfterTwoOfThem() throws IOException {
        Files.writeString(directory.resolve("--dry-run"), "Name\nAna Duarte\n");

        Options options = of("--parliament", "nz", "--", "--dry-run");

        assertThat(options.file()).isEqualTo(directory.resolve("--dry-run"));
        assertThat(options.dryRun()).isFalse();
    }

    @Test
    void theReportMayGoToStandardOutput() {
        assertThat(of("list.csv", "--report", "-").report()).isEqualTo("-");
    }

    @Test
    void wordsThatMakeNoSenseAreSaid() {
        assertNotUnderstood("does not know '--parlament'", "list.csv", "--parlament", "nz");
        assertNotUnderstood("does not know '-x'", "list.csv", "-x");
        assertNotUnderstood("does not know '--dry-run=no'", "list.csv", "--dry-run=no");
        assertNotUnderstood("Name the list", "--dry-run");
        assertNotUnderstood("One list at a time: these are 2", "list.csv", "other.csv");
        assertNotUnderstood("--parliament needs a value", "list.csv", "--parliament");
        assertNotUnderstood("--parliament needs a value", "list.csv", "--parliament", "--dry-run");
        assertNotUnderstood("--report needs a value", "list.csv", "--report=");
        assertNotUnderstood("--parliament is said twice", "list.csv", "--parliament", "nz", "--parliament", "uk");
        assertNotUnderstood("--chamber needs --parliament", "list.csv", "--chamber", "Senate");
    }

    @Test
    void aListThatCannotBeReadIsSaidWithoutTheUsage() throws IOException {
        Files.createDirectory(directory.resolve("lists"));

        assertThatThrownBy(of("nowhere.csv")::mustFindTheList)
                .isExactlyInstanceOf(NotTaken.class)
                .hasMessage("There is no file %s.", directory.resolve("nowhere.csv"));
        assertThatThrownBy(of("lists")::mustFindTheList)
                .isExactlyInstanceOf(NotTaken.class)
                .hasMessageContaining("lists is a directory");
    }

    @Test
    void theUsageNamesEveryOption() {
        assertThat(Options.usage())
                .contains("bin/import FILE")
                .contains("--parliament", "--chamber", "--mapping", "--encoding", "--dry-run", "--report");
        assertThat(Options.usage().lines()).allMatch(line -> line.length() <= 132);
    }

    private Options of(String... words) {
        return Options.of(List.of(words), directory);
    }

    private void assertNotUnderstood(String sentence, String... words) {
        assertThatThrownBy(() -> of(words)).isInstanceOf(NotUnderstood.class).hasMessageContaining(sentence);
    }
}
