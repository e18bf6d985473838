package org.parley.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened with a letter, as its timeline shows it.
 *
 * @param at when, for the order; of what is known by its day alone about noon
 * @param id what it happened to or what it is; with {@code at} the key by which the timeline goes on
 * @param day the day where nothing more exact is known; null where {@code at} is exact
 * @param what key of the translations for what it was
 * @param how key of the translations that says more of it; may be empty
 * @param title one line, as text; may be empty
 * @param detail more of it, as text; may be empty
 * @param path where it stands, relative to the application, or a public address; empty when it has no page of its own
 * @param recipients how many recipients it concerned; 0 where that is no matter of numbers
 * @param by the name of whoever did it or wrote it down; may be empty
 */
public record LetterHappening(
        Instant at,
        UUID id,
        @Nullable LocalDate day,
        String what,
        String how,
        String title,
        String detail,
        String path,
        int recipients,
        String by) {

    /** The place in the timeline after which the next page goes on. */
    TimelinePlace place() {
        return new TimelinePlace(at, id);
    }
}
