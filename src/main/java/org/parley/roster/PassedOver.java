package org.parley.roster;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Something in a pasted list that is no signatory, and why. */
public record PassedOver(String written, Why why) {

    /** Why something is no signatory. */
    public enum Why {
        /** Says what follows, such as “Signed by:”. */
        HEADING("roster.passed-over.heading"),
        /** Speaks of those who are not named: they are added by hand, as anonymous. */
        ANONYMOUS("roster.passed-over.anonymous"),
        /** Has no letter, or is an address. */
        NO_NAME("roster.passed-over.no-name"),
        /** Longer than any name. */
        TOO_LONG("roster.passed-over.too-long");

        /** The longest name that is stored. */
        static final int LONGEST_NAME = 300;

        private static final Pattern UNNAMED = Pattern.compile(
                "(?iu)\\banonym|\\b(wish|prefer|asked?|choose|chose)(es|ed)? (to remain|not to be|to stay) |nom (est )?(tu|retenu)");

        private final String key;

        Why(String key) {
            this.key = key;
        }

        /** The key of the translations. */
        public String key() {
            return key;
        }

        static @Nullable Why of(String text) {
            if (UNNAMED.matcher(text).find()) {
                return ANONYMOUS;
            }
            if (text.codePoints().noneMatch(Character::isLetter) || text.matches("\\S+@\\S+")) {
                return NO_NAME;
            }
            return text.length() > LONGEST_NAME ? TOO_LONG : null;
        }
    }
}
