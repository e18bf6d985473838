package org.parley.intake;

import java.util.UUID;

/** A parliament or a chamber to choose from. */
public record Place(UUID id, String name) {}
