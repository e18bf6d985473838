/** What a report says, in words and numbers that no longer change: its parts, their tables, and nothing about how they look. */
@NullMarked
package org.parley.report.kept;

import org.jspecify.annotations.NullMarked;
