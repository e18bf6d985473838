package org.parley.lawmaker;

import java.time.LocalDate;

/**
 * One thing that happened with a lawmaker, as the timeline shows it.
 *
 * @param day the day on which it happened
 * @param kind key of the translations for what it was, such as {@code timeline.call}
 * @param title one line, as text
 * @param detail more of it, as text; may be empty
 * @param path where it stands, relative to the application; empty when it has no page of its own
 */
public record Happening(LocalDate day, String kind, String title, String detail, String path) {}
