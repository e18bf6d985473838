/** The history of records as their pages show it. */
@NamedInterface("ui")
@NullMarked
package org.parley.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
