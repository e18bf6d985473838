package org.parley.board;

import java.util.UUID;

/** Whose recipients are meant. */
public sealed interface Owned {

    /** Those of whoever looks. */
    record Mine() implements Owned {}

    /** Those whom nobody looks after. */
    record Nobodys() implements Owned {}

    /** Those of one of us. */
    record By(UUID account) implements Owned {}
}
