package org.parley.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for an export.
 *
 * @param columns the ids of the columns; null for all there are
 * @param mark whether a CSV begins with a byte order mark
 */
public record ExportChoice(ExportFormat format, @Nullable Set<String> columns, boolean mark) {

    /** Everything, as most spreadsheets read it right. */
    public static final ExportChoice EVERYTHING = new ExportChoice(ExportFormat.CSV, null, true);

    public ExportChoice {
        columns = columns == null ? null : Set.copyOf(columns);
    }

    /** Whether the column with that id goes out. */
    public boolean has(String column) {
        return columns == null || columns.contains(column);
    }
}
