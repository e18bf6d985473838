package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.intake.SharedData;

/**
 * The torture corpus gives the verdicts of its own table. Where ours differs, the reason stands here: the corpus was made for a tool
 * that nobody can ask, while an officer looks at what was read and is asked.
 */
class TortureTests {

    private static final String FOLDER = "malformed/torture/tests/fixtures/corpus";
    private static final Pattern LINE =
            Pattern.compile("\\| `([^`]+\\.csv)` \\| \\w+ \\| `?(\\w+)`? \\| (.+?) \\| [^|]* \\| [^|]* \\|");

    /** What differs from the table, and why. */
    private static final Map<String, Difference> DIFFERENCES = Map.ofEntries(
            differs(
                    "backslash_escape.csv",
                    "refused",
                    "a backslash is a letter in a list; as an escape it would be a guess"),
            differs(
                    "ambiguous_delimiter.csv",
                    "asked , h1 h2;h3 1",
                    "both do as well: the person is asked which it is"),
            differs("single_column.csv", "asked , only 1", "a list may have one column; the person is asked"),
            differs("control_byte_header.csv", "asked , id value 2", "one column, and the person is asked"),
            differs(
                    "duplicate_headers.csv",
                    "read , name name (2) 1",
                    "repeated names are numbered and the person is told"),
            differs("encoding_utf16le.csv", "refused", "it says UTF-16 and is not"),
            differs(
                    "extra_fields_non_empty.csv",
                    "read , id value 1",
                    "the line that has too many cells is faulty, not the file"),
            differs(
                    "extra_trailing_nonempty.csv",
                    "read , id value 1",
                    "the line that has too many cells is faulty, not the file"),
            differs(
                    "wide_row_extra_non_empty.csv",
                    "read , a b 1",
                    "the line that has too many cells is faulty, not the file"));

    private record Difference(String verdict, String reason) {}

    private static Map.Entry<String, Difference> differs(String file, String verdict, String reason) {
        return Map.entry(file, new Difference(verdict, reason));
    }

    @Test
    void everyFileGivesTheVerdictOfTheTableOrOneThatIsSaidHere() {
        Map<String, String> table = table();
        List<Path> files = Files.in(SharedData.file(FOLDER)).stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .toList();

        assertThat(files).hasSize(89).allMatch(file -> table.containsKey(name(file)));
        for (Path file : files) {
            String verdict = verdict(file);
            Difference difference = DIFFERENCES.get(name(file));

            if (difference != null) {
                assertThat(verdict).as(name(file)).startsWith(difference.verdict());
            } else if (table.get(name(file)).startsWith("parse_ok")) {
                assertThat(verdict).as(name(file)).startsWith("read " + delimiter(table.get(name(file))) + " ");
            } else {
                assertThat(verdict).as(name(file)).startsWith("refused intake.refused.");
            }
        }
    }

    @Test
    void namesOfColumnsAndNumbersOfRowsAreThoseOfTheFiles() {
        Map<String, String> verdicts = Files.in(SharedData.file(FOLDER)).stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .collect(Collectors.toMap(TortureTests::name, TortureTests::verdict));

        assertThat(verdicts)
                .containsEntry("unterminated_quote.csv", "refused intake.refused.quote-not-closed 2")
                .containsEntry("invalid_quote.csv", "refused intake.refused.text-after-quote 2")
                .containsEntry("backslash_escape.csv", "refused intake.refused.text-after-quote 3")
                .containsEntry("empty_file.csv", "refused intake.refused.empty")
                .containsEntry("only_blank_lines.csv", "refused intake.refused.no-header")
                .containsEntry("sep_only.csv", "refused intake.refused.no-header")
                .containsEntry("nul_in_8k.csv", "refused intake.refused.nul 7")
                .containsEntry("encoding_utf32be.csv", "refused intake.refused.not-as-marked UTF-32BE 1")
                .containsEntry("sep_equal.csv", "read = id value note 2")
                .containsEntry("sep_caret.csv", "read ^ id value 2")
                .containsEntry("utf8_bom_sep_pipe.csv", "read | id name value 1")
                .containsEntry("delim_0x1f.csv", "read \u001F id value 2")
                .containsEntry("empty_header_names.csv", "read , A value C 1")
                .containsEntry("empty_headers.csv", "read , A value C amount 1")
                .containsEntry("leading_blank_lines.csv", "read , id value 2")
                .containsEntry("blank_records_between.csv", "read , id value 2")
                .containsEntry("leading_tabs_header.csv", "read , id value 2")
                .containsEntry("ragged_rows_short.csv", "read , id value comment 3")
                .containsEntry("ragged_rows_long_empty.csv", "read , id value 2")
                .containsEntry("only_header.csv", "read , id value amount 0")
                .containsEntry("multiline_quoted.csv", "read , id comment 2")
                .containsEntry("non_ascii_header.csv", "read , café naïve value 2");
        assertThat(verdicts.values()).noneMatch(verdict -> verdict.contains("\uFFFD"));
    }

    private static String verdict(Path csv) {
        try {
            Spooled file = Files.of(csv);
            FirstLook look = FirstLook.at(file, Files.LIMITS);
            int rows = Files.rows(file, look).size();
            file.discard();
            return (look.delimiterCertain() ? "read " : "asked ")
                    + look.reading().delimiter() + " "
                    + String.join(" ", look.header().names()) + " " + rows;
        } catch (FileRefused e) {
            return List.of(e.values()).stream()
                    .map(value -> " " + value)
                    .collect(Collectors.joining("", "refused " + e.key(), ""));
        }
    }

    /** What the corpus says of each file: the verdict and, where it is read, the delimiter. */
    private static Map<String, String> table() {
        try {
            Map<String, String> table = new LinkedHashMap<>();
            for (String line : java.nio.file.Files.readAllLines(SharedData.file(FOLDER + "/README.md"))) {
                LINE.matcher(line.replace("`|`", "`pipe`"))
                        .results()
                        .forEach(row -> table.put(row.group(1), row.group(2) + " " + row.group(3)));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String delimiter(String told) {
        String written = told.substring(told.indexOf('`') + 1, told.lastIndexOf('`'));
        return switch (written) {
            case "pipe" -> "|";
            case "\\t" -> "\t";
            case "0x1F" -> "\u001F";
            default -> written;
        };
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
