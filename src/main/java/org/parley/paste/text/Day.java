package org.parley.paste.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that stands in the text.
 *
 * @param other the other day that the same figures can mean, as 08/06/2026 can; null when there is none
 */
public record Day(LocalDate day, @Nullable LocalDate other) {}
