package org.parley.sitting.ics;

import java.time.LocalDate;

/**
 * Something that a calendar file says, as days of the parliament.
 *
 * @param uid what the file calls it; each time of something that comes again has its own
 * @param name its summary; never empty
 * @param words all that may tell what it is about: summary and categories, in small letters
 * @param timed whether it takes place at hours of the day and not on whole days
 */
public record FoundEvent(String uid, String name, String words, LocalDate from, LocalDate until, boolean timed) {}
