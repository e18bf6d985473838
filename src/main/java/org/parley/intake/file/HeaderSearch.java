package org.parley.intake.file;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the record with the names of the columns among the first ones, below a preamble; or finds that there is none because the first
 * full record is a row like those below it.
 */
final class HeaderSearch {

    private static final int PREAMBLE = 40;

    private final List<ListRecord> first;
    private final Predicate<String> isColumnName;

    /**
     * @param first the first records, blank ones left out
     * @param isColumnName knows the words that columns are called by
     */
    HeaderSearch(List<ListRecord> first, Predicate<String> isColumnName) {
        this.first = first;
        this.isColumnName = isColumnName;
    }

    /** Where the rows begin, in a file that is read so. */
    Reading in(String encoding, char delimiter) {
        ListRecord header = known();
        if (header != null) {
            return Reading.withHeader(encoding, delimiter, header.line());
        }
        ListRecord top = full();
        int at = first.indexOf(top);
        if (at > 0 && namesSome(first.get(at - 1), top)) {
            return Reading.withHeader(encoding, delimiter, first.get(at - 1).line());
        }
        if (!isRow(top, first.subList(at + 1, first.size()))) {
            return Reading.withHeader(encoding, delimiter, top.line());
        }
        return Reading.withoutHeader(
                encoding, delimiter, at == 0 ? 0 : first.get(at - 1).line());
    }

    /** The record with the most words that columns are called by: two at least, or all it has. */
    private @Nullable ListRecord known() {
        ListRecord best = null;
        int most = 0;
        for (ListRecord record : first.subList(0, Math.min(PREAMBLE, first.size()))) {
            int words = (int) record.cells().stream().filter(this::names).count();
            boolean enough = words > 1 || (words == filled(record) && !isNarrow(record));
            if (enough && words > most) {
                best = record;
                most = words;
            }
        }
        return best;
    }

    /** The first record that is about as full as the fullest. */
    private ListRecord full() {
        List<ListRecord> top = first.stream().limit(PREAMBLE).toList();
        int fullest = top.stream().mapToInt(HeaderSearch::filled).max().orElse(0);
        return top.stream()
                .filter(record -> filled(record) * 2 > fullest)
                .findFirst()
                .orElseGet(first::getFirst);
    }

    /** Whether a record that is less full than a row below it names some of that row's columns, and is no title. */
    private static boolean namesSome(ListRecord record, ListRecord row) {
        boolean title = filled(record) == 1 && !record.cells().getFirst().isBlank();
        return !title
                && record.cells().size() == row.cells().size()
                && row.cells().stream().map(CellKind::of).anyMatch(CellKind::isOfRows)
                && record.cells().stream().map(CellKind::of).noneMatch(CellKind::isOfRows);
    }

    private boolean isNarrow(ListRecord record) {
        return first.stream().mapToInt(HeaderSearch::filled).max().orElse(0) > filled(record);
    }

    private boolean isRow(ListRecord record, List<ListRecord> below) {
        int words = (int) record.cells().stream().filter(this::names).count();
        List<CellKind> kinds = record.cells().stream().map(CellKind::of).toList();
        if (kinds.stream().anyMatch(CellKind::isNoName)) {
            return words <= 1;
        }
        return words == 0 && !isRepeated(record, below) && isLikeThoseBelow(record, kinds, below);
    }

    /** A number above numbers, or a value that comes again in its column. */
    private static boolean isLikeThoseBelow(ListRecord record, List<CellKind> kinds, List<ListRecord> below) {
        for (int i = 0; i < kinds.size(); i++) {
            int column = i;
            List<String> values = below.stream()
                    .filter(row -> column < row.cells().size())
                    .map(row -> row.cells().get(column))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            long numbers = values.stream()
                    .filter(value -> CellKind.of(value) == CellKind.NUMBER)
                    .count();
            boolean numbered = kinds.get(i) == CellKind.NUMBER && numbers > 0 && numbers * 2 > values.size();
            boolean again = kinds.get(i) == CellKind.TEXT
                    && values.contains(record.cells().get(i));
            if (numbered || again) {
                return true;
            }
        }
        return false;
    }

    /** Lists that were put one below the other repeat their header. */
    private static boolean isRepeated(ListRecord record, List<ListRecord> below) {
        return below.stream().anyMatch(row -> Objects.equals(row.cells(), record.cells()));
    }

    private boolean names(String cell) {
        return !cell.isBlank() && isColumnName.test(cell);
    }

    private static int filled(ListRecord record) {
        return (int) record.cells().stream().filter(cell -> !cell.isBlank()).count();
    }
}
