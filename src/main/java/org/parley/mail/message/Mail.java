package org.parley.mail.message;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a mail. Of one that was passed on it is what its first writer wrote.
 *
 * @param to to whom it went, those in copy included
 * @param text what its writer wrote, as plain text
 * @param quoted what it quotes below; may be empty
 * @param messageId its own identity, without brackets; may be empty
 * @param references those of the mails that it answers
 * @param failed the addresses that could not be reached; nobody unless it says so
 * @param passedOnBy who passed it on; null when nobody did
 */
public record Mail(
        Sent sent,
        Mailbox from,
        List<Mailbox> to,
        String subject,
        String text,
        String quoted,
        MailKind kind,
        String messageId,
        List<String> references,
        List<String> failed,
        @Nullable Mailbox passedOnBy,
        Set<Doubt> doubts) {

    public Mail {
        to = List.copyOf(to);
        references = List.copyOf(references);
        failed = List.copyOf(failed);
        doubts = Set.copyOf(doubts);
    }
}
