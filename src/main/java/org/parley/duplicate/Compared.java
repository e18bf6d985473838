package org.parley.duplicate;

import java.util.List;

/**
 * One thing about two people and about the one whom they become.
 *
 * @param field the word of the field, or the kind of a channel
 * @param result what it will be
 */
public record Compared(String field, List<String> stays, List<String> gone, List<String> result) {

    /** Whether both say something else, and only one of it can be kept. */
    public boolean isAsked() {
        return MergeOrder.FIELDS.contains(field) && !stays.isEmpty() && !gone.isEmpty() && !stays.equals(gone);
    }
}
