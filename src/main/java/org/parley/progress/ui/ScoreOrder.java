package org.parley.progress.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.progress.Measure;
import org.parley.progress.ScoreRow;

/**
 * In which order the rows of a scoreboard stand; what belongs to none of the places comes last in any.
 *
 * @param by the column; null for the name
 */
record ScoreOrder(@Nullable Measure by, boolean down) {

    private static final String NAME = "name";
    private static final String DOWN = "-";

    static final ScoreOrder BY_NAME = new ScoreOrder(null, false);

    /** What an address says: a column, behind a minus where the most comes first. */
    static ScoreOrder read(String word) {
        boolean down = word.startsWith(DOWN);
        Optional<Measure> measure = Measure.of(down ? word.substring(1) : word);
        return new ScoreOrder(measure.orElse(null), down && (measure.isPresent() || word.equals(DOWN + NAME)));
    }

    String word() {
        return equals(BY_NAME) ? "" : (down ? DOWN : "") + (by == null ? NAME : by.word());
    }

    /** After a press on a column's head: numbers begin with the most, names with the first; pressed again it turns round. */
    ScoreOrder pressed(@Nullable Measure column) {
        return by == column ? new ScoreOrder(column, !down) : new ScoreOrder(column, column != null);
    }

    /** What a column's head says to screen readers; null where it does not sort. */
    @Nullable
    String ariaSort(@Nullable Measure column) {
        return by != column ? null : down ? "descending" : "ascending";
    }

    List<ScoreRow> sorted(List<ScoreRow> rows) {
        List<ScoreRow> named =
                rows.stream().filter(row -> !row.name().isEmpty()).toList();
        Stream<ScoreRow> none = rows.stream().filter(row -> row.name().isEmpty());
        if (by == null) {
            return Stream.concat(down ? named.reversed().stream() : named.stream(), none)
                    .toList();
        }
        Measure column = by;
        Comparator<ScoreRow> order = Comparator.comparingLong(row -> row.tally().of(column));
        return Stream.concat(named.stream().sorted(down ? order.reversed() : order), none)
                .toList();
    }
}
