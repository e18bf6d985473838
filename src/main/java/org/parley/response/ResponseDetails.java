package org.parley.response;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * What the form of a response asks for.
 *
 * @param text what it says, as it came; may be empty
 * @param signedBy who signed it, where that is not the recipient: somebody of the office or whoever is named
 * @param forwardedTo whom they passed the letter on to; nobody unless it is of that class
 * @param language BCP 47 tag; empty where nobody can tell
 * @param link where a public act can be seen; may be empty
 * @param bounced the channel by which it came back undelivered and which does not work; null unless it is of that class
 */
public record ResponseDetails(
        LocalDate receivedOn,
        ReceivedVia via,
        ResponseClass responseClass,
        String text,
        Whom signedBy,
        Whom forwardedTo,
        String language,
        String link,
        @Nullable UUID bounced) {

    /** The longest text, in UTF-16 units. */
    public static final int TEXT = 50_000;

    /** The longest link, in UTF-16 units. */
    public static final int LINK = 2_000;

    /** What a link looks like; empty is fine. */
    public static final String WEB_ADDRESS = "|(?i)https?://[^\\s<>\"]+";

    private static final String TAG = "|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    public ResponseDetails {
        text = Typed.text(text).strip();
        link = Typed.line(link);
        language = language.matches(TAG) ? language : "";
        forwardedTo = responseClass == ResponseClass.FORWARDED ? forwardedTo : Whom.NOBODY;
        bounced = responseClass == ResponseClass.RETURNED ? bounced : null;
        if (text.length() > TEXT) {
            throw new Refusal("response.refusal.text-long", "a response of %d letters".formatted(text.length()), TEXT);
        }
        if (link.length() > LINK || !link.matches(WEB_ADDRESS)) {
            throw new Refusal(
                    "response.refusal.link", "a link of %d letters that leads nowhere".formatted(link.length()));
        }
    }

    /** With no more than what it says. */
    public static ResponseDetails of(LocalDate receivedOn, ReceivedVia via, ResponseClass responseClass, String text) {
        return new ResponseDetails(receivedOn, via, responseClass, text, Whom.NOBODY, Whom.NOBODY, "", "", null);
    }
}
