/** Counts what a report tells, by straight SQL: within a period, and as it stood at its end. Nothing that is for few is counted. */
@NullMarked
package org.parley.report.count;

import org.jspecify.annotations.NullMarked;
