package org.parley.base.ui;

/**
 * A line of the keyboard help.
 *
 * @param keys what to press, such as {@code /} or {@code Ctrl+Enter}
 * @param text key of the translations for what it does
 */
public record KeyHint(String keys, String text) {}
