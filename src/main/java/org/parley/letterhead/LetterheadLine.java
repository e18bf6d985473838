package org.parley.letterhead;

import java.time.Instant;

/**
 * A letterhead that is or was in force.
 *
 * @param by who stored it
 */
public record LetterheadLine(long version, Letterhead letterhead, Instant at, String by) {}
