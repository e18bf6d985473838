package org.parley.intake.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.intake.file.ListRecord;

/**
 * What the columns of a list seem to mean.
 *
 * @param layout the make of the list, empty when it is none that is known
 * @param columns one meaning per column, in the order of the columns
 */
public record Guess(String layout, List<ColumnMeaning> columns) {

    /** Guesses from the headers alone. */
    public static Guess from(List<String> headers) {
        return from(headers, List.of());
    }

    /** Guesses. A meaning that a person can have only once goes to the column that the make names, or else to the first. */
    public static Guess from(List<String> headers, List<ListRecord> rows) {
        Optional<Layout> layout = Layout.of(headers, rows);
        boolean own = layout.map(Layout::name).filter(OwnList.LAYOUT::equals).isPresent();
        List<ColumnMeaning> columns = new ArrayList<>();
        Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
        for (String header : headers) {
            ColumnMeaning special = layout.map(known -> known.columns().get(Headers.plain(header)))
                    .or(() -> own ? OwnList.ids(header) : Optional.empty())
                    .orElse(ColumnMeaning.NONE);
            boolean again = !taken.add(special.meaning()) && !special.meaning().many();
            columns.add(again ? ColumnMeaning.NONE : special);
        }
        for (int i = 0; i < columns.size(); i++) {
            String plain = Headers.plain(headers.get(i));
            boolean special =
                    layout.map(known -> known.columns().containsKey(plain)).orElse(false);
            if (special || (own && OwnList.ids(headers.get(i)).isPresent())) {
                continue;
            }
            ColumnMeaning usual = usual(headers.get(i), rows, i);
            boolean again = !taken.add(usual.meaning()) && !usual.meaning().many();
            columns.set(i, again ? ColumnMeaning.NONE : usual);
        }
        if (!own) {
            NameColumns.settle(headers, columns, rows);
            groupWithoutPartyIsTheParty(columns);
            countryIsTheConstituencyWhereNothingElseIs(columns);
        }
        return new Guess(layout.map(Layout::name).orElse(""), List.copyOf(columns));
    }

    /** The makes of lists that are known, by the names that {@link #layout} gives them. */
    public static List<String> makes() {
        return Layout.names();
    }

    /** Whether columns are called so. */
    public static boolean knows(String header) {
        return Synonyms.of(header).isPresent();
    }

    /** The same, with what is known about the order of day and month; where nothing is, what was said before stays. */
    public static List<ColumnMeaning> withDays(List<ColumnMeaning> columns, List<DayOrder> orders) {
        List<ColumnMeaning> known = new ArrayList<>(columns);
        for (int i = 0; i < known.size() && i < orders.size(); i++) {
            ColumnMeaning column = known.get(i);
            if (column.meaning().isDay() && !orders.get(i).word().isEmpty()) {
                known.set(i, new ColumnMeaning(column.meaning(), orders.get(i).word()));
            }
        }
        return List.copyOf(known);
    }

    private static ColumnMeaning usual(String header, List<ListRecord> rows, int column) {
        return Synonyms.of(header).or(() -> CellKinds.of(rows, column)).orElse(ColumnMeaning.NONE);
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

    static boolean has(List<ColumnMeaning> columns, Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning() == meaning);
    }
}
