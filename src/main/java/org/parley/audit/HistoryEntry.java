package org.parley.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to records of one kind in one go.
 *
 * @param who the name of the person; empty where it was Parley itself, or somebody at the machine
 * @param place the table of the records
 * @param kind {@code insert}, {@code update} or {@code delete}
 * @param list the file of the list with which they came or went; empty where there was none
 * @param records how many records were changed that the acting person may see; {@link #COUNTED} and one at most
 * @param rows how many rows these were, which are more where rows have no identity of their own; counted the same way
 * @param changes what became of the first of them
 */
public record HistoryEntry(
        long id,
        Instant at,
        String who,
        boolean atMachine,
        String place,
        String kind,
        String list,
        int records,
        int rows,
        List<Change> changes) {

    /** As many records of an entry are counted. */
    public static final int COUNTED = 10_000;

    /** As many of them are told one by one. */
    public static final int SHOWN = 3;

    public HistoryEntry {
        changes = List.copyOf(changes);
    }

    HistoryEntry counted(int allRecords, int allRows) {
        return new HistoryEntry(id, at, who, atMachine, place, kind, list, allRecords, allRows, changes);
    }

    /**
     * What became of one record.
     *
     * @param subject on whose page it is told
     * @param record the record itself
     * @param name what the record is called today; empty where it has no name, or none for the acting person
     * @param came whether the record came with it, as rows do that have no identity of their own
     * @param went whether it went
     */
    public record Change(
            long id, UUID subject, UUID record, String name, boolean came, boolean went, List<Field> fields) {

        public Change {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What became of one column.
     *
     * @param type as PostgreSQL calls it; empty where there is no such column any more
     * @param was as the database writes it; null for nothing
     * @param became the same
     * @param wasName what a record is called that was referred to; empty where it is gone or not for the acting person
     * @param becameName the same
     */
    public record Field(
            String column,
            String type,
            @Nullable String was,
            @Nullable String became,
            @Nullable String wasName,
            @Nullable String becameName) {}
}
