package org.parley.duplicate;

/**
 * One thing that speaks for two people being one, or against it.
 *
 * @param kind the word of the schema
 * @param value what they share or differ in; empty where the kind says it all
 */
public record Sign(String kind, String value, boolean against) {}
