package org.parley.intake.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a list seem to mean, from their headers.
 *
 * @param layout the make of the list, empty when it is none that is known
 * @param columns one meaning per column, in the order of the columns
 */
public record Guess(String layout, List<ColumnMeaning> columns) {

    /** Guesses. A meaning that a person can have only once goes to the first column that claims it. */
    public static Guess from(List<String> headers) {
        Optional<Layout> layout = Layout.of(headers);
        List<ColumnMeaning> columns = new ArrayList<>();
        for (String header : headers) {
            ColumnMeaning special = layout.map(known -> known.columns().get(Headers.plain(header)))
                    .orElse(null);
            columns.add(special != null ? special : Synonyms.of(header).orElse(ColumnMeaning.NONE));
        }
        onlyOneOfEach(columns);
        groupWithoutPartyIsTheParty(columns);
        countryIsTheConstituencyWhereNothingElseIs(columns);
        return new Guess(layout.map(Layout::name).orElse(""), List.copyOf(columns));
    }

    /** Whether columns are called so. */
    public static boolean knows(String header) {
        return Synonyms.of(header).isPresent();
    }

    private static void onlyOneOfEach(List<ColumnMeaning> columns) {
        Map<Meaning, Boolean> taken = new EnumMap<>(Meaning.class);
        columns.replaceAll(column -> {
            boolean again = taken.put(column.meaning(), true) != null;
            return again && !column.meaning().many() ? ColumnMeaning.NONE : column;
        });
    }

    private static void groupWithoutPartyIsTheParty(List<ColumnMeaning> columns) {
        if (!has(columns, Meaning.PARTY)) {
            columns.replaceAll(
                    column -> column.meaning() == Meaning.GROUP ? new ColumnMeaning(Meaning.PARTY, "") : column);
        }
    }

    private static void countryIsTheConstituencyWhereNothingElseIs(List<ColumnMeaning> columns) {
        if (!has(columns, Meaning.CONSTITUENCY) && !has(columns, Meaning.STATE) && !has(columns, Meaning.DISTRICT)) {
            columns.replaceAll(column ->
                    column.meaning() == Meaning.COUNTRY ? new ColumnMeaning(Meaning.CONSTITUENCY, "") : column);
        }
    }

    private static boolean has(List<ColumnMeaning> columns, Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning() == meaning);
    }
}
