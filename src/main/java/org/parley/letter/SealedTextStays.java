package org.parley.letter;

import java.util.UUID;
import org.parley.base.Refusal;

/** The text was sealed when the letter was first sent; what people received can no longer be changed here. */
public class SealedTextStays extends Refusal {

    private static final long serialVersionUID = 1L;

    public SealedTextStays(UUID letter) {
        super("letter.refusal.sealed", "letter %s is sealed: title, language, asks and text stay".formatted(letter));
    }
}
