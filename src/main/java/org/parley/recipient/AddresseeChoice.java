package org.parley.recipient;

import java.util.UUID;

/**
 * Somebody or something that a letter can be addressed to.
 *
 * @param detail what tells it from its namesakes, such as its parliament; may be empty
 */
public record AddresseeChoice(AddresseeKind kind, UUID id, String name, String detail) {}
