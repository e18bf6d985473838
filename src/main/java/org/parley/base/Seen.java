package org.parley.base;

import java.util.UUID;

/**
 * What a person saw when they opened it, and at which version: a form carries the version back.
 *
 * @param <D> the details that the form edits
 */
public record Seen<D>(UUID id, long version, D details) {}
