package org.parley.lawmaker;

import java.util.UUID;

/** Somebody in a lawmaker's office as a page shows them. */
public record StaffLine(UUID id, long seen, StaffDetails details) {}
