/** Where files are attached, listed and handed out, for the forms and pages of any feature. */
@NamedInterface("ui")
@NullMarked
package org.parley.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
