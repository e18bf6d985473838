package org.parley.letter.ui;

import java.util.UUID;
import org.parley.letter.LetterText;
import org.parley.letter.Letters;
import org.parley.letter.WrittenText;

/** Where a composer reads a text and writes it. */
public interface Writing {

    /** The text as it is stored now. */
    WrittenText now();

    /**
     * Writes in the place of what was seen at a version.
     *
     * @throws org.parley.base.ChangedMeanwhile when somebody else wrote after that
     */
    void write(long seen, LetterText says);

    /** Whether the asks belong to this text. */
    default boolean asks() {
        return false;
    }

    /** The letter's own text, with its asks. */
    static Writing base(Letters letters, UUID letter) {
        return new Writing() {
            @Override
            public WrittenText now() {
                return letters.text(letter);
            }

            @Override
            public void write(long seen, LetterText says) {
                letters.write(letter, seen, says);
            }

            @Override
            public boolean asks() {
                return true;
            }
        };
    }
}
