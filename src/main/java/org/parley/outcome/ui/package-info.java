/** The screens for what parliaments did, and the links that lead to them. */
@NamedInterface("ui")
@NullMarked
package org.parley.outcome.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
