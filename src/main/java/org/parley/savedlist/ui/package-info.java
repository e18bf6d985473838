/** The screens for saved lists, and the button by which any list of people is kept. */
@NamedInterface("ui")
@NullMarked
package org.parley.savedlist.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
