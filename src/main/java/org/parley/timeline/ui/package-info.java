/** A timeline as the page of whose it is shows it. */
@NamedInterface("ui")
@NullMarked
package org.parley.timeline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
