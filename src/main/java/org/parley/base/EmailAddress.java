package org.parley.base;

import java.util.Locale;
import java.util.regex.Pattern;

/** An address that mail can reach, written in lower case because one person signs in in many ways. */
public record EmailAddress(String value) {

    /** RFC 5321 section 4.5.3.1.3, less the angle brackets. */
    private static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}<>\"]+@[^\\s@\\p{Cntrl}<>\"]+");

    /**
     * The address as somebody typed it.
     *
     * @throws Refusal when mail cannot reach it
     */
    public EmailAddress {
        value = folded(value);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new Refusal("refusal.email", "not an e-mail address: %d letters".formatted(value.length()));
        }
    }

    /** What somebody typed, as addresses are compared; it need not be an address. */
    public static String folded(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
