/** How things that are done again and again follow each other, by the days of a calendar and nothing else. */
@NullMarked
package org.parley.followup.repetition;

import org.jspecify.annotations.NullMarked;
