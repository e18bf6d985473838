package org.parley.whip;

import org.parley.position.Stand;

/** How many people stood there, and stand here now. */
public record Move(Stand was, Stand now, long people) {}
