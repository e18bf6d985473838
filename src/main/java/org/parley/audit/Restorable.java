package org.parley.audit;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a feature gives a field of its records back an earlier value: by the verb with which it changes them, with all its rules.
 * Values are written as the database writes them; null for nothing.
 */
public interface Restorable {

    /** The table. */
    String place();

    /** Its columns that have such a verb. */
    Set<String> columns();

    /** What a record says now, and at which version; fails where the acting person may not change it. */
    Now now(UUID record, String column);

    /**
     * Gives it back.
     *
     * @throws org.parley.base.ChangedMeanwhile when it was changed after the version that was seen
     */
    void restore(UUID record, String column, @Nullable String earlier, long seen);

    /** What a field says, and at which version of its record. */
    record Now(@Nullable String value, long seen) {}
}
