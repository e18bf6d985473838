package org.parley.intake.file;

/** An encoding by name, and whether the file proves it or a person should look at the names it gives. */
public record Encoding(String name, boolean certain) {}
