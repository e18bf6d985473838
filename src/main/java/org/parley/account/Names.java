package org.parley.account;

import java.text.Normalizer;
import org.parley.base.Refusal;

/** How a person's name is kept: as written, without what a screen cannot show. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    /** The name in composed form on one line. */
    static String clean(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        if (name.isEmpty()) {
            throw new Refusal("account.refusal.name-missing", "a name is blank");
        }
        if (name.length() > LONGEST) {
            throw new Refusal("account.refusal.name-long", "a name has %d letters".formatted(name.length()), LONGEST);
        }
        return name;
    }
}
