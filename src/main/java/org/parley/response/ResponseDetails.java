package org.parley.response;

import java.time.LocalDate;
import java.util.UUID;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * What the form of a response asks for.
 *
 * @param text what it says, as it came; may be empty
 * @param signedBy who signed it, where that is not the recipient; may be empty
 */
public record ResponseDetails(
        UUID recipientId,
        LocalDate receivedOn,
        ReceivedVia via,
        ResponseClass responseClass,
        String text,
        String signedBy) {

    /** The longest text, in UTF-16 units. */
    public static final int TEXT = 50_000;

    /** The longest signature, in UTF-16 units. */
    public static final int SIGNED_BY = 200;

    public ResponseDetails {
        text = Typed.text(text).strip();
        signedBy = Typed.line(signedBy);
        if (text.length() > TEXT) {
            throw new Refusal("response.refusal.text-long", "a response of %d letters".formatted(text.length()), TEXT);
        }
        if (signedBy.length() > SIGNED_BY) {
            throw new Refusal(
                    "response.refusal.signed-by-long",
                    "a signature of %d letters".formatted(signedBy.length()),
                    SIGNED_BY);
        }
    }
}
