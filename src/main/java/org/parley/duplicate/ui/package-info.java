/** The screens of people who are entered twice, and the links that lead to them. */
@NamedInterface("ui")
@NullMarked
package org.parley.duplicate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
