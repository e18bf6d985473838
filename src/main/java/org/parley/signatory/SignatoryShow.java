package org.parley.signatory;

import java.util.Arrays;
import java.util.Optional;

/** Which signatories of a letter a list shows. */
public enum SignatoryShow {
    SIGNED("signed", "signatory.show.signed", "s.state = 'signed'"),
    INVITED("invited", "signatory.show.invited", "s.state = 'invited'"),
    DECLINED("declined", "signatory.show.declined", "s.state = 'declined'"),
    WITHDREW("withdrew", "signatory.show.withdrew", "s.state = 'withdrew'"),
    /** Signed after the letter was sealed. */
    LATE("late", "signatory.show.late", SignatorySql.LATE);

    private final String word;
    private final String key;
    private final String condition;

    SignatoryShow(String word, String key, String condition) {
        this.word = word;
        this.key = key;
        this.condition = condition;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** SQL over {@code signatory_listing s}. */
    String condition() {
        return condition;
    }

    /** Which one a word means. */
    public static Optional<SignatoryShow> of(String word) {
        return Arrays.stream(values()).filter(show -> show.word.equals(word)).findFirst();
    }
}
