package org.parley.goal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One of what a goal counts, as the list behind its number shows it.
 *
 * @param of what it is, which says where it has its page
 * @param name empty for a meeting with nobody in particular
 * @param detail what tells it from others, such as its parliament; may be empty
 * @param since the day on which it began to count
 */
public record GoalPart(Page of, UUID id, String name, String detail, LocalDate since) {

    /** Whose page one of what a goal counts has. */
    public enum Page {
        LAWMAKER,
        LETTER,
        ACTION,
        CONTACT,
        COMMITMENT
    }
}
