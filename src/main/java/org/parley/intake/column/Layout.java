package org.parley.intake.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.parley.intake.file.ListRecord;

/**
 * A list whose make is known by its headers: one file in {@code intake/layouts} each, named in {@code layouts.csv}. It says what
 * the headers alone do not.
 *
 * @param needs the headers that all of its lists have
 * @param only whether its lists have no others
 * @param columns what is different from the usual meaning of a header
 * @param cells how every cell of a column looks, where that is part of the make
 * @param facts what its lists say without a column
 */
record Layout(
        String name,
        Set<String> needs,
        boolean only,
        Map<String, ColumnMeaning> columns,
        Map<String, Pattern> cells,
        List<Fact> facts) {

    private static final List<Layout> ALL = Resource.rows("layouts.csv").stream()
            .map(row -> read(row.get("layout")))
            .toList();

    /** The layout with the most headers of its own among these, if the first records look like it. */
    static Optional<Layout> of(List<String> headers, List<ListRecord> rows) {
        List<String> plain =
                HandedBack.without(headers).stream().map(Headers::plain).toList();
        return ALL.stream()
                .filter(layout -> layout.fits(plain, rows))
                .max(Comparator.comparing((Layout layout) -> layout.name().equals(OwnList.LAYOUT))
                        .thenComparing(layout -> layout.needs().size()));
    }

    /** Their names, as a run keeps them. */
    static List<String> names() {
        return ALL.stream().map(Layout::name).toList();
    }

    static Optional<Layout> named(String name) {
        return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    private boolean fits(List<String> headers, List<ListRecord> rows) {
        Set<String> present = new HashSet<>(headers);
        if (!present.containsAll(needs) || (only && present.size() > needs.size())) {
            return false;
        }
        return cells.entrySet().stream()
                .allMatch(column -> looks(rows, headers.indexOf(column.getKey()), column.getValue()));
    }

    private static boolean looks(List<ListRecord> rows, int column, Pattern like) {
        return !rows.isEmpty()
                && rows.stream()
                        .filter(row -> column < row.cells().size())
                        .map(row -> Cells.value(row.cells().get(column)))
                        .allMatch(cell -> cell.isEmpty() || like.matcher(cell).matches());
    }

    static Layout read(String name) {
        Layout layout = new Layout(
                name, new HashSet<>(), isOnly(name), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (CSVRecord row : Resource.rows("layouts/" + name + ".csv")) {
            String column = Headers.plain(row.get("column"));
            Meaning meaning = meaning(name, Resource.cell(row, "meaning"));
            if (!Resource.cell(row, "holds").isEmpty() || column.isEmpty()) {
                layout.facts.add(new Fact(column, row.get("holds"), meaning, row.get("detail")));
                continue;
            }
            if (!row.get("needed").isEmpty()) {
                layout.needs.add(column);
            }
            if (!row.get("meaning").isEmpty()) {
                layout.columns.put(column, new ColumnMeaning(meaning, row.get("detail")));
            }
            if (!Resource.cell(row, "cells").isEmpty()) {
                layout.cells.put(column, Pattern.compile(row.get("cells")));
            }
        }
        return layout;
    }

    private static boolean isOnly(String name) {
        return Resource.rows("layouts/" + name + ".csv").stream()
                .anyMatch(row -> row.get("needed").equals("only"));
    }

    private static Meaning meaning(String layout, String word) {
        return word.isEmpty()
                ? Meaning.IGNORE
                : Meaning.of(word)
                        .orElseThrow(() -> new IllegalStateException("layout " + layout + ": no meaning " + word));
    }
}
