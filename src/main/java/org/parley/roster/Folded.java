package org.parley.roster;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared within one list, like {@code fold} of the database. */
final class Folded {

    private Folded() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f'’ʻ`´\"“”«»]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s,.;·‐‑‒–—-]+", " ")
                .strip()
                .replaceFirst("^the (?=.)", "");
    }
}
