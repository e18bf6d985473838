/** A list as it arrives: bytes, characters, records. Knows nothing of lawmakers. */
@NullMarked
package org.parley.intake.file;

import org.jspecify.annotations.NullMarked;
