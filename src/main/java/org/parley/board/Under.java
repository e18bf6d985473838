package org.parley.board;

import java.util.UUID;

/** A part of the "To:" block, with all that belongs to it. */
public sealed interface Under {

    /** What is addressed to a parliament, a chamber or a committee, or to something in it. */
    record Place(UUID id) implements Under {}

    /** What is addressed to people by name. */
    record People() implements Under {}
}
