package org.parley.mail;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.base.Refusal;
import org.parley.mail.message.FileSink;

/** Keeps what comes with a mail as far as files are kept, and remembers what was passed over and why. */
final class MailFiles implements FileSink {

    private static final String NAMELESS = "attachment";

    private final Attachments attachments;
    private final List<AttachmentLine> kept = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();

    MailFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public void take(String name, InputStream content) {
        String called = name.isBlank() ? NAMELESS : name;
        try {
            if (kept.size() >= Attachments.MOST) {
                throw new Refusal("attachment.refusal.too-many", "a mail with too many files", Attachments.MOST);
            }
            kept.add(attachments.receive(content, called));
        } catch (Refusal refused) {
            passedOver.add(PassedOver.of(called, refused));
        }
    }

    List<AttachmentLine> kept() {
        return kept;
    }

    List<PassedOver> passedOver() {
        return passedOver;
    }
}
