package org.parley.signatory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a letter can be signed.
 *
 * @param version as it was seen; -1 where nobody said anything yet
 * @param day the last one; null for no end
 */
public record Deadline(long version, @Nullable LocalDate day) {}
