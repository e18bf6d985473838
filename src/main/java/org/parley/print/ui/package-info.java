/** The tab from which letters are printed, and the pages that go to the printer. */
@NullMarked
package org.parley.print.ui;

import org.jspecify.annotations.NullMarked;
