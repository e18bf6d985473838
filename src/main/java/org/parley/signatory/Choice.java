package org.parley.signatory;

import java.util.UUID;

/** What becomes of a line of a pasted list. */
public sealed interface Choice {

    /** It means this partner. */
    record Known(UUID partner) implements Choice {}

    /** It is an organisation that becomes a new partner. */
    record New() implements Choice {}

    /** Somebody signs for themselves. */
    record Person() implements Choice {}

    /** It is several, which are understood one by one. */
    record Several() implements Choice {}

    /** It does not get into the list. */
    record LeftOut() implements Choice {}
}
