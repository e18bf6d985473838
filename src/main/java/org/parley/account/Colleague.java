package org.parley.account;

import java.util.UUID;

/** Somebody who can be given work: for the fields where one picks an owner or a follow-up's person. */
public record Colleague(UUID id, String name) {}
