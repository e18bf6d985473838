/** Puts what was counted into words of a language: the parts of a report. */
@NullMarked
package org.parley.report.told;

import org.jspecify.annotations.NullMarked;
