/** The screens for copies and for forms of address, and what other features may do with a copy. */
@NamedInterface("ui")
@NullMarked
package org.parley.copy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
