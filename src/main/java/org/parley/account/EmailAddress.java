package org.parley.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.base.Refusal;

/** An address that mail can reach, written in lower case because one person signs in in many ways. */
record EmailAddress(String value) {

    /** RFC 5321 section 4.5.3.1.3, less the angle brackets. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}<>\"]+@[^\\s@\\p{Cntrl}<>\"]+");

    EmailAddress {
        value = folded(value);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new Refusal("account.refusal.email", "not an e-mail address: %d letters".formatted(value.length()));
        }
    }

    /** What somebody typed, as addresses are compared; it need not be an address. */
    static String folded(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
