/** The tabs for addressees and recipients, the links that lead to them, and what other features may add. */
@NamedInterface("ui")
@NullMarked
package org.parley.recipient.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
