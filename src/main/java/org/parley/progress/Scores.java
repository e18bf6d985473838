package org.parley.progress;

import java.util.List;
import java.util.Map;

/**
 * A scoreboard, or what one of its rows opens to: all of it as it was at one moment.
 *
 * @param rows by name, and last what belongs to none of them; none without any number
 * @param total all of them together, each thing once
 * @param shared how many things of a kind belong to more than one row and are counted in each; only kinds of which there are such
 */
public record Scores(List<ScoreRow> rows, ScoreRow total, Map<Measure, Long> shared) {

    /** What the rows say of something, added up: more than there are where some belong to several rows. */
    public long sum(Measure measure) {
        return rows.stream().mapToLong(row -> row.tally().of(measure)).sum();
    }
}
