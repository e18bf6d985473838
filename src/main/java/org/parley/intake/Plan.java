package org.parley.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.intake.column.ColumnMeaning;
import org.parley.intake.column.Meaning;

/**
 * What a person decided about a list.
 *
 * @param columns one meaning per column of the header, in its order
 * @param parliament where the list is from; null when a column says it
 * @param chamber for lines that do not say it; null when all do, or when the parliament has only one
 */
public record Plan(
        List<ColumnMeaning> columns,
        @Nullable UUID parliament,
        @Nullable UUID chamber) {

    /**
     * Lets a plan pass that says for a file of so many columns who the people are and where they sit.
     *
     * @throws Refusal when it does not
     */
    void mustFit(int width) {
        List<Meaning> meanings = columns.stream().map(ColumnMeaning::meaning).toList();
        if (columns.size() != width) {
            throw new Refusal("intake.refusal.columns", "the plan has other columns than the file");
        }
        if (!meanings.contains(Meaning.OFFICIAL_NAME)
                && !meanings.contains(Meaning.FAMILY_NAME)
                && !meanings.contains(Meaning.SORT_NAME)) {
            throw new Refusal("intake.refusal.no-name-column", "no column is the name");
        }
        if (parliament == null && !meanings.contains(Meaning.PARLIAMENT)) {
            throw new Refusal("intake.refusal.no-parliament", "no parliament was chosen");
        }
    }
}
