/** The screens of taking lists in. */
@NamedInterface("ui")
@NullMarked
package org.parley.intake.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
