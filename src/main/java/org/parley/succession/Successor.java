package org.parley.succession;

import java.time.LocalDate;
import java.util.UUID;

/** Who holds the same seat next, and since when. */
public record Successor(UUID lawmaker, String name, LocalDate since) {}
