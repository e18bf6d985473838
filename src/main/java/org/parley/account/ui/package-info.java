/** The screens for signing in and for accounts. */
@NamedInterface("ui")
@NullMarked
package org.parley.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
