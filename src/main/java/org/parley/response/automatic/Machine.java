package org.parley.response.automatic;

/** What a program writes. */
public enum Machine {
    /** It answers for somebody: they are away, or the letter arrived. */
    AUTOMATIC_REPLY,
    /** It says that the letter did not arrive. */
    RETURNED
}
