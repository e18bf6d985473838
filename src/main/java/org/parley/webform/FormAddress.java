package org.parley.webform;

import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a web form, as far as a browser may be sent there: http or https, to a host, and nobody's name before it. */
final class FormAddress {

    private static final int LONGEST = 2_000;

    private static final Pattern WEB = Pattern.compile(
            "(?i)https?://[^\\p{Cntrl}\\p{Cf}\\s<>\"\\\\@/?#]+(?:[/?#][^\\p{Cntrl}\\p{Cf}\\s<>\"\\\\]*)?");

    private FormAddress() {}

    /** The address that a channel holds; empty for what is none. */
    static Optional<String> of(String value) {
        String address = value.strip();
        return address.length() <= LONGEST && WEB.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
