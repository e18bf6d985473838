package org.parley.letter;

import jakarta.persistence.EnumeratedValue;
import org.parley.base.Refusal;

/** What kind of letter it is. */
public enum LetterKind {
    OPEN_LETTER("open letter", "letter.kind.open-letter"),
    JOINT_STATEMENT("joint statement", "letter.kind.joint-statement"),
    PRIVATE_LETTER("private letter", "letter.kind.private-letter");

    @EnumeratedValue
    private final String word;

    private final String key;

    LetterKind(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    static LetterKind of(String word) {
        for (LetterKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new Refusal("refusal.not-found", "no kind of letter is called " + word);
    }
}
