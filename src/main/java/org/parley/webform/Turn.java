package org.parley.webform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recipient whose web form is to be filled in now.
 *
 * @param lawmaker the person, null for an institution
 * @param place where they sit, in words
 * @param value the address as it is written down
 * @param address the same where a browser may be sent there; null where it is no address of a web page
 * @param subject the line for the form's subject
 * @param text what goes into the form
 * @param language BCP 47 tag of the text
 * @param direction {@code ltr} or {@code rtl}
 */
public record Turn(
        UUID recipient,
        @Nullable UUID lawmaker,
        String name,
        String place,
        String value,
        @Nullable String address,
        String subject,
        String text,
        String language,
        String direction) {}
