package org.parley.intake.column;

import java.util.List;
import java.util.Optional;
import org.parley.lawmaker.FullLawmaker;

/** Lists that Parley wrote itself, which say by its own ids who their people are. Their columns mean what they are called. */
final class OwnList {

    /** The name of their make. */
    static final String LAYOUT = "parley";

    /** The scheme of Parley's own ids; kept with no lawmaker, because it is the lawmaker's identity. */
    static final String SCHEME = "parley";

    private OwnList() {}

    /** Which column holds Parley's own ids; -1 for none. */
    static int idColumn(List<ColumnMeaning> columns) {
        return columns.indexOf(new ColumnMeaning(Meaning.EXTERNAL_ID, SCHEME));
    }

    /** What the header of a column of ids means; its scheme is written as it is, whatever letters it has. */
    static Optional<ColumnMeaning> ids(String header) {
        return header.startsWith(FullLawmaker.SCHEME_HEADER)
                ? Optional.of(
                        new ColumnMeaning(Meaning.EXTERNAL_ID, header.substring(FullLawmaker.SCHEME_HEADER.length())))
                : Optional.empty();
    }
}
