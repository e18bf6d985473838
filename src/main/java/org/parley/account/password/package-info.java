/** Passwords: how they are kept, which are good enough, and how often one may guess. */
@NamedInterface("password")
@NullMarked
package org.parley.account.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
