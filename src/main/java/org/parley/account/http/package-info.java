/** What every answer carries so that a browser protects the person in front of it, and under which address that is. */
@NamedInterface("http")
@NullMarked
package org.parley.account.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
