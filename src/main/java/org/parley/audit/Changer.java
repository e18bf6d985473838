package org.parley.audit;

import java.util.UUID;

/** Who changes records: a person with an account, Parley by itself, or whoever works at the machine. */
public sealed interface Changer {

    /** Somebody with an account. */
    record Person(UUID account, String name) implements Changer {}

    /** Parley itself, such as a rule that raises a follow-up. */
    record Parley() implements Changer {}

    /** Somebody at the machine, who needs no account there. */
    record Machine() implements Changer {}
}
