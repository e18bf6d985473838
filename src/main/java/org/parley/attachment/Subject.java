package org.parley.attachment;

import java.util.UUID;

/**
 * What a file belongs to.
 *
 * @param kind the word by which a feature calls its own, such as {@code sending}
 */
public record Subject(String kind, UUID id) {}
