/** The page on which administrators write the letterhead, and the way to it. */
@NamedInterface("ui")
@NullMarked
package org.parley.letterhead.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
