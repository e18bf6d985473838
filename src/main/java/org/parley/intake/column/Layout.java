package org.parley.intake.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A list whose make is known by its headers, from {@code intake/layouts.csv}: it says what the headers alone do not.
 *
 * @param name of the make
 * @param needs the headers that all of its lists have
 * @param columns what is different from the usual meaning of a header
 */
record Layout(String name, Set<String> needs, Map<String, ColumnMeaning> columns) {

    private static final List<Layout> ALL = read();

    /** The layout with the most headers of its own among these. */
    static Optional<Layout> of(List<String> headers) {
        Set<String> plain = headers.stream().map(Headers::plain).collect(Collectors.toSet());
        return ALL.stream()
                .filter(layout -> plain.containsAll(layout.needs()))
                .max((one, other) ->
                        Integer.compare(one.needs().size(), other.needs().size()));
    }

    private static List<Layout> read() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        for (CSVRecord row : Resource.rows("layouts.csv")) {
            if (!row.get("needs").isEmpty()) {
                Set<String> needs = Stream.of(row.get("needs").split("\\+"))
                        .map(Headers::plain)
                        .collect(Collectors.toSet());
                layouts.put(row.get("layout"), new Layout(row.get("layout"), needs, new LinkedHashMap<>()));
            }
            if (!Resource.cell(row, "column").isEmpty()) {
                Meaning meaning = Meaning.of(row.get("meaning")).orElseThrow();
                Layout layout = layouts.get(row.get("layout"));
                if (layout == null) {
                    throw new IllegalStateException("layouts.csv: " + row.get("layout") + " needs headers first");
                }
                layout.columns()
                        .put(
                                Headers.plain(row.get("column")),
                                new ColumnMeaning(meaning, Resource.cell(row, "detail")));
            }
        }
        return List.copyOf(layouts.values());
    }
}
