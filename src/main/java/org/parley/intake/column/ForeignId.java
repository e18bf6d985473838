package org.parley.intake.column;

/** How another list calls a person. */
public record ForeignId(String scheme, String value) {}
