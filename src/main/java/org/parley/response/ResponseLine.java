package org.parley.response;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as a list shows it.
 *
 * @param recipient the name of whoever it came from, as the letter was sent to them
 * @param lawmaker null when an institution answered
 * @param parliament where the recipient sits
 * @param letterTitle the title of the letter that it answers
 * @param recordedBy the name of whoever logged it
 */
public record ResponseLine(
        UUID id,
        UUID recipientId,
        String recipient,
        @Nullable UUID lawmaker,
        String parliament,
        UUID letter,
        String letterTitle,
        LocalDate receivedOn,
        ReceivedVia via,
        ResponseClass responseClass,
        String text,
        String signedBy,
        String recordedBy) {}
