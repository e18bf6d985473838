package org.parley.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is filtered now, ready to be taken out.
 *
 * @param list the list's word, which names the file and stands in the log: small letters only
 * @param filter what narrows it, in words
 * @param cards the people of the list for an address book; null where it is not about people
 */
public record Export<R>(
        String list,
        List<String> filter,
        List<ExportColumn<R>> columns,
        Rows<R> rows,
        @Nullable Rows<Card> cards) {

    public Export {
        if (!list.matches("[a-z-]{1,40}")) {
            throw new IllegalArgumentException("the word of a list names a file: " + list.length() + " letters");
        }
        filter = List.copyOf(filter);
        columns = List.copyOf(columns);
    }

    /** The formats in which it can be taken out. */
    public List<ExportFormat> formats() {
        return cards == null
                ? List.of(ExportFormat.CSV)
                : List.of(ExportFormat.CSV, ExportFormat.VCARD_4, ExportFormat.VCARD_3);
    }
}
