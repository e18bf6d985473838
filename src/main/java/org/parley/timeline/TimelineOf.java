package org.parley.timeline;

import java.util.UUID;

/** Whose timeline it is. */
public record TimelineOf(Whose whose, UUID id) {}
