package org.parley.letter;

import java.util.UUID;

/** A letter as a picker offers it. */
public record LetterChoice(UUID id, String title, UUID campaign) {}
