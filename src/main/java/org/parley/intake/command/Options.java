package org.parley.intake.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command was asked to do.
 *
 * @param file the list
 * @param parliament where it is from, as somebody writes it; null when a column says it
 * @param chamber for lines that do not say it, as somebody writes it
 * @param mapping the name of saved columns
 * @param encoding of the file, where what Parley finds out is wrong
 * @param dryRun whether nothing is to be entered
 * @param report the file for the report, {@code -} for standard output
 */
public record Options(
        Path file,
        @Nullable String parliament,
        @Nullable String chamber,
        @Nullable String mapping,
        @Nullable String encoding,
        boolean dryRun,
        @Nullable String report) {

    private static final List<String> WITH_VALUE =
            List.of("--parliament", "--chamber", "--mapping", "--encoding", "--report");
    private static final String DRY_RUN = "--dry-run";

    /**
     * Reads the words of the command.
     *
     * @param directory where it was called, for file names that do not begin with a slash
     * @throws NotTaken when they make no sense
     */
    public static Options of(List<String> words, Path directory) {
        Map<String, String> said = new HashMap<>();
        List<String> files = new ArrayList<>();
        boolean onlyFiles = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String name = equals < 0 ? word : word.substring(0, equals);
            if (onlyFiles || !word.startsWith("-")) {
                files.add(word);
            } else if (word.equals("--")) {
                onlyFiles = true;
            } else if (word.equals(DRY_RUN)) {
                said.put(DRY_RUN, "");
            } else if (WITH_VALUE.contains(name)) {
                String value = equals >= 0 ? word.substring(equals + 1) : ++i < words.size() ? words.get(i) : "";
                once(said, name, value);
            } else {
                throw new NotUnderstood(
                        "bin/import does not know '%s'. A file name that begins with a dash comes after --, last."
                                .formatted(word));
            }
        }
        if (files.size() != 1) {
            throw new NotUnderstood(
                    files.isEmpty()
                            ? "Name the list that is to be taken in."
                            : "One list at a time: these are %d.".formatted(files.size()));
        }
        if (said.containsKey("--chamber") && !said.containsKey("--parliament")) {
            throw new NotUnderstood(
                    "--chamber needs --parliament beside it: chambers of many parliaments have the same name.");
        }
        return new Options(
                resolve(directory, files.getFirst()),
                said.get("--parliament"),
                said.get("--chamber"),
                said.get("--mapping"),
                said.get("--encoding"),
                said.containsKey(DRY_RUN),
                report(directory, said.get("--report")));
    }

    /**
     * Lets a list pass that can be read.
     *
     * @throws NotTaken when it cannot
     */
    public void mustFindTheList() {
        if (!Files.exists(file)) {
            throw new NotTaken("There is no file %s.".formatted(file));
        }
        if (Files.isDirectory(file)) {
            throw new NotTaken("%s is a directory. Name the list in it.".formatted(file));
        }
        if (!Files.isReadable(file)) {
            throw new NotTaken("%s may not be read by this account.".formatted(file));
        }
    }

    /** What the command says about itself. */
    public static String usage() {
        try (InputStream text = Options.class.getResourceAsStream("/intake/usage.txt")) {
            if (text == null) {
                throw new IllegalStateException("no resource intake/usage.txt");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void once(Map<String, String> said, String name, String value) {
        if (value.isBlank() || value.startsWith("--")) {
            throw new NotUnderstood("%s needs a value after it.".formatted(name));
        }
        if (said.put(name, value) != null) {
            throw new NotUnderstood("%s is said twice.".formatted(name));
        }
    }

    private static @Nullable String report(Path directory, @Nullable String name) {
        return name == null || name.equals("-")
                ? name
                : resolve(directory, name).toString();
    }

    private static Path resolve(Path directory, String name) {
        try {
            return directory.resolve(name);
        } catch (InvalidPathException e) {
            throw new NotTaken("%s cannot be a file name here.".formatted(name));
        }
    }
}
