/** What the terminal says while Parley starts: one address when it is ready, one sentence when it cannot. */
@NamedInterface("start")
@NullMarked
package org.parley.base.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
