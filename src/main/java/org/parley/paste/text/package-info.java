/** What stands in a pasted letter: its parts, where each stands, and what is not sure. Knows no parliament and no screen. */
@NamedInterface("text")
@NullMarked
package org.parley.paste.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
