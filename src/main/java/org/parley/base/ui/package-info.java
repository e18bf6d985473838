/** The frame around every screen, and the pieces that all screens share. */
@NamedInterface("ui")
@NullMarked
package org.parley.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
