/** Pages for the printer: plain HTML with a bar that is on the screen only. */
@NamedInterface("page")
@NullMarked
package org.parley.print.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
