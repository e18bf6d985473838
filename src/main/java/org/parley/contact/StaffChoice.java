package org.parley.contact;

import java.util.UUID;

/** Somebody of a lawmaker's office, as a picker offers them. */
public record StaffChoice(UUID id, UUID lawmaker, String name, String office) {}
