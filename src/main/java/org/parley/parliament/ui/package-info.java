/** The screens for parliaments, and the links that lead to them. */
@NamedInterface("ui")
@NullMarked
package org.parley.parliament.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
