/** Reads calendar files that other people wrote: as many bytes and as many events as we are ready to look at, and no more. */
@NullMarked
package org.parley.sitting.ics;

import org.jspecify.annotations.NullMarked;
