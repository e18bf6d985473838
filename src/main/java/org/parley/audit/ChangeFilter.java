package org.parley.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the changes of all records.
 *
 * @param search what the record is called, or a part of it; blank for every record
 * @param by who changed it; null for everybody
 * @param kind the table of the record, with what belongs to it; empty for every kind
 * @param from the first day, on the clock of whoever reads; null for the beginning
 * @param until the last day, the same way; null for today
 */
public record ChangeFilter(
        String search,
        @Nullable Changer by,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Everything that changed. */
    public static final ChangeFilter ALL = new ChangeFilter("", null, "", null, null);

    public ChangeFilter withSearch(String words) {
        return new ChangeFilter(words, by, kind, from, until);
    }

    public ChangeFilter withBy(@Nullable Changer who) {
        return new ChangeFilter(search, who, kind, from, until);
    }

    public ChangeFilter withKind(String place) {
        return new ChangeFilter(search, by, place, from, until);
    }

    public ChangeFilter withFrom(@Nullable LocalDate day) {
        return new ChangeFilter(search, by, kind, day, until);
    }

    public ChangeFilter withUntil(@Nullable LocalDate day) {
        return new ChangeFilter(search, by, kind, from, day);
    }

    boolean searches() {
        return !search.isBlank();
    }
}
