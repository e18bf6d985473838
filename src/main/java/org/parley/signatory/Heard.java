package org.parley.signatory;

import java.time.LocalDate;

/** What we did, or what reached us, about a signature. */
public sealed interface Heard {

    /** The day of it. */
    LocalDate day();

    /** We asked them. */
    record Invitation(LocalDate day) implements Heard {}

    /** They sign: who of them said so, and how we know. Both may be empty. */
    record Signature(LocalDate day, String authorisedBy, String knownBy) implements Heard {}

    /** They do not sign; the reason may be empty. */
    record No(LocalDate day, String because) implements Heard {}

    /** They take their signature back. */
    record Withdrawal(LocalDate day) implements Heard {}
}
