package org.parley.parliament;

import java.util.UUID;

/** A committee of a chamber; the code is its usual abbreviation, or empty. */
public record CommitteeLine(UUID id, UUID chamberId, String code, String name) {}
