/** A workbook as it arrives: one of its sheets becomes the text of a list. Knows nothing of lawmakers. */
@NullMarked
package org.parley.intake.sheet;

import org.jspecify.annotations.NullMarked;
