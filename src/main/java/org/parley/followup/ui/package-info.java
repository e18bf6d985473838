/** The screens for follow-ups, and what they add to Today and to other pages. */
@NamedInterface("ui")
@NullMarked
package org.parley.followup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
