package org.parley.base;

/**
 * One line of the global search.
 *
 * @param kind key of the translations for the kind of thing, such as {@code search.lawmaker}
 * @param title what it is called
 * @param detail what tells it from its namesakes; may be empty
 * @param path where it is, relative to the application, such as {@code lawmakers/018f…}
 */
public record SearchHit(String kind, String title, String detail, String path) {}
