package org.parley.intake.column;

/** A place in a committee: its code or name, and the role as the directory knows it. */
public record Seat(String committee, String role) {}
