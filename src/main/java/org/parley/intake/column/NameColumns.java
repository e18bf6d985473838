package org.parley.intake.column;

import java.util.List;
import org.parley.intake.file.ListRecord;

/**
 * Settles what headers for names mean together: "Nom" is the family's beside "Prénom" and the whole name alone; "Name" is the
 * family's beside "Vorname" and the given one beside "Surname", unless its cells hold both.
 */
final class NameColumns {

    private NameColumns() {}

    static void settle(List<String> headers, List<ColumnMeaning> columns, List<ListRecord> rows) {
        int official = at(columns, Meaning.OFFICIAL_NAME);
        int given = at(columns, Meaning.GIVEN_NAME);
        int family = at(columns, Meaning.FAMILY_NAME);
        int sort = at(columns, Meaning.SORT_NAME);
        if (official >= 0 && given >= 0 && family < 0 && sort < 0 && isPart(rows, official, given)) {
            columns.set(official, new ColumnMeaning(Meaning.FAMILY_NAME, ""));
        } else if (official >= 0 && family >= 0 && given < 0 && isPart(rows, official, family)) {
            columns.set(official, new ColumnMeaning(Meaning.GIVEN_NAME, ""));
        } else if (official < 0 && sort < 0 && given >= 0 != family >= 0) {
            int only = Math.max(given, family);
            if (isWhole(rows, only)) {
                columns.set(only, new ColumnMeaning(Meaning.OFFICIAL_NAME, ""));
            }
        }
        int whole = at(columns, Meaning.OFFICIAL_NAME);
        int name = whole >= 0 ? whole : at(columns, Meaning.GIVEN_NAME);
        if (name >= 0) {
            String titles = Titles.borneOut(CellKinds.cells(rows, name));
            if (!titles.isEmpty()) {
                columns.set(name, new ColumnMeaning(columns.get(name).meaning(), titles));
            }
        }
    }

    /** Whether a column called a name holds single words, and not what stands in the column of the other part. */
    private static boolean isPart(List<ListRecord> rows, int name, int other) {
        return !isWhole(rows, name) && isWithout(rows, name, other);
    }

    /** Whether the cells of one column mostly lack what stands in the other. */
    private static boolean isWithout(List<ListRecord> rows, int name, int part) {
        int with = 0;
        int without = 0;
        for (ListRecord row : rows) {
            String whole = cell(row, name);
            String inside = cell(row, part);
            if (!whole.isEmpty() && !inside.isEmpty()) {
                with += whole.contains(inside) ? 1 : 0;
                without += whole.contains(inside) ? 0 : 1;
            }
        }
        return without > with;
    }

    /** Whether most cells have several words. */
    private static boolean isWhole(List<ListRecord> rows, int column) {
        List<String> cells = CellKinds.cells(rows, column);
        return cells.stream().filter(cell -> cell.indexOf(' ') > 0).count() * 2 > cells.size();
    }

    private static String cell(ListRecord row, int column) {
        return column < row.cells().size() ? Cells.words(row.cells().get(column)) : "";
    }

    private static int at(List<ColumnMeaning> columns, Meaning meaning) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).meaning() == meaning) {
                return i;
            }
        }
        return -1;
    }
}
