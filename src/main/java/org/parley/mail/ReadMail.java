package org.parley.mail;

import java.util.List;
import org.parley.attachment.AttachmentLine;
import org.parley.mail.message.Mail;

/**
 * A mail that was read and is not yet anything.
 *
 * @param identity tells it from every other mail, whoever reads it
 * @param files what came with it and waits, its source first where that could be kept
 * @param passedOver what came with it and is not kept
 */
public record ReadMail(Mail mail, String identity, List<AttachmentLine> files, List<PassedOver> passedOver) {

    public ReadMail {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
    }
}
