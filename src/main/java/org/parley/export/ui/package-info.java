/** The dialog in which somebody chooses what goes into a file, the button that opens it, and the log for administrators. */
@NamedInterface("ui")
@NullMarked
package org.parley.export.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
