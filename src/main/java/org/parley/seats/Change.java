package org.parley.seats;

import java.time.LocalDate;

/**
 * From a day on, a seat shows something.
 *
 * @param value the word of what it shows
 */
public record Change(LocalDate day, String value) {

    /** What a seat showed before anything happened. */
    static Change first(String value) {
        return new Change(LocalDate.MIN, value);
    }
}
