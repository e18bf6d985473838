/** Two campaigns or two letters side by side: what both are counted by, and how fast answers came, measured from each sending. */
@NullMarked
package org.parley.report.compare;

import org.jspecify.annotations.NullMarked;
