package org.parley.position;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** From what a position is known. The two are kept apart: a public act can be quoted, a private impression is ours. */
public enum Basis {
    PUBLIC_ACT("public act", "public"),
    PRIVATE_IMPRESSION("private impression", "private");

    private final String word;
    private final String brief;

    Basis(String word, String brief) {
        this.word = word;
        this.brief = brief;
    }

    /** The word of the schema. */
    public String word() {
        return word;
    }

    /** The word of addresses and of columns. */
    public String brief() {
        return brief;
    }

    /** The key of the translations. */
    public String key() {
        return "position.basis." + brief;
    }

    /** The key of a line that says what belongs here. */
    public String explanation() {
        return key() + "-is";
    }

    /** The basis of a word of the schema. */
    public static Basis of(String word) {
        return found(basis -> basis.word.equals(word)).orElseThrow();
    }

    static Optional<Basis> brief(String word) {
        return found(basis -> basis.brief.equals(word));
    }

    private static Optional<Basis> found(Predicate<Basis> fits) {
        return Arrays.stream(values()).filter(fits).findFirst();
    }
}
