/** The dialog that logs a response, and what it adds to other pages. */
@NamedInterface("ui")
@NullMarked
package org.parley.response.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
