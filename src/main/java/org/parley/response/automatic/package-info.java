/** Tells by its words and its headers what no person wrote. Knows no letter and no screen. */
@NamedInterface("automatic")
@NullMarked
package org.parley.response.automatic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
