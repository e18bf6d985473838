/** The screens for what was promised, and the links that lead to them. */
@NamedInterface("ui")
@NullMarked
package org.parley.commitment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
