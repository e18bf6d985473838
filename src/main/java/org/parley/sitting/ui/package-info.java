/** The sitting calendar of a parliament: on its page, and as a page of its own. */
@NamedInterface("ui")
@NullMarked
package org.parley.sitting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
