package org.parley.account;

import java.util.List;
import org.parley.base.Refusal;

/** The languages that Parley's screens speak. */
public final class Languages {

    /** Language codes, English first. */
    public static final List<String> ALL = List.of("en", "fr");

    private Languages() {}

    /** The language itself when we speak it. */
    static String known(String language) {
        if (!ALL.contains(language)) {
            throw new Refusal("account.refusal.language", "no such language: %d letters".formatted(language.length()));
        }
        return language;
    }
}
