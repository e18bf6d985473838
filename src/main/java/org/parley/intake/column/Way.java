package org.parley.intake.column;

/** A way to reach someone: kind and label as the directory knows them. */
public record Way(String kind, String value, String label) {}
