package org.parley.report.compare;

import org.jspecify.annotations.Nullable;
import org.parley.progress.Scope;

/**
 * Whom a number of a comparison counts.
 *
 * @param days to whom a letter was sent so many days ago or earlier; null for all who answered, the fastest first
 * @param answered only those of them who answered within these days
 */
public record AnswererFilter(Scope scope, @Nullable Integer days, boolean answered) {}
