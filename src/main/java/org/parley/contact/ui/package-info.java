/** The screens for contacts, and the dialog that logs one from anywhere. */
@NamedInterface("ui")
@NullMarked
package org.parley.contact.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
