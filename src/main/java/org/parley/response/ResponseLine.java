package org.parley.response;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Seen;

/**
 * A response as a list shows it.
 *
 * @param seen the version that a form carries back
 * @param recipient the name of whoever it came from, as the letter was sent to them
 * @param lawmaker null when an institution answered
 * @param parliament where the recipient sits
 * @param letterTitle the title of the letter that it answers
 * @param recordedBy the name of whoever logged it
 */
public record ResponseLine(
        UUID id,
        long seen,
        UUID recipientId,
        String recipient,
        @Nullable UUID lawmaker,
        String parliament,
        UUID letter,
        String letterTitle,
        ResponseDetails details,
        String recordedBy) {

    /** The word for responses to which files belong. */
    public static final String SUBJECT = "response";

    public LocalDate receivedOn() {
        return details.receivedOn();
    }

    public ReceivedVia via() {
        return details.via();
    }

    public ResponseClass responseClass() {
        return details.responseClass();
    }

    public String text() {
        return details.text();
    }

    /** What a form edits, at the version that it carries back. */
    public Seen<ResponseDetails> asSeen() {
        return new Seen<>(id, seen, details);
    }
}
