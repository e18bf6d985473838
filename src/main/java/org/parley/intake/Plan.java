package org.parley.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.intake.column.ColumnMeaning;

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
        @Nullable UUID chamber) {}
