package org.parley.letter;

import java.util.UUID;

/** A letter's text was closed for good, in the transaction that is under way. Whoever keeps a copy of something with it does so now. */
public record LetterSealed(UUID letter) {}
