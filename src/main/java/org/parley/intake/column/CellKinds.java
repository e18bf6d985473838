package org.parley.intake.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parley.intake.file.ListRecord;

/** What a column means whose header says nothing, from cells that can hardly mean anything else. */
final class CellKinds {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d+");
    private static final Pattern FORM = Pattern.compile("(?i)https?://\\S*(?:contact|formulaire|kontakt)\\S*");

    private CellKinds() {}

    /** What nearly all cells say that are not empty. */
    static Optional<ColumnMeaning> of(List<ListRecord> rows, int column) {
        List<String> cells = cells(rows, column);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (nearlyAll(cells, cell -> EMAIL.matcher(cell).matches())) {
            return means(Meaning.EMAIL, "");
        }
        if (nearlyAll(cells, cell -> FORM.matcher(cell).matches())) {
            return means(Meaning.WEB_FORM, "");
        }
        if (nearlyAll(cells, cell -> WIKIDATA.matcher(cell).matches())) {
            return means(Meaning.EXTERNAL_ID, "wikidata");
        }
        return Optional.empty();
    }

    /** The cells of a column that say something. */
    static List<String> cells(List<ListRecord> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> Cells.value(row.cells().get(column)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static boolean nearlyAll(List<String> cells, Predicate<String> fits) {
        return cells.stream().filter(fits).count() * 10 >= cells.size() * 9L;
    }

    private static Optional<ColumnMeaning> means(Meaning meaning, String detail) {
        return Optional.of(new ColumnMeaning(meaning, detail));
    }
}
