package org.parley.mail;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.parley.attachment.Attachments;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.mail.message.Mail;
import org.parley.mail.message.MailReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads mails. What comes with one waits a day, as every file does, until the mail has become something. */
@Service
@RolesAllowed(Roles.OFFICER)
public class Mails {

    /** The largest mail, in bytes. */
    public static final int LARGEST = 25 << 20;

    /** The longest text that is pasted, in UTF-16 units. */
    public static final int LONGEST = 2_000_000;

    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final Clock clock;

    Mails(Attachments attachments, JdbcClient jdbc, Clock clock) {
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Reads the source of a mail, as programs save it. It is kept with what comes with it.
     *
     * @param name what the file is called; text and nothing else
     * @throws Refusal when it is empty or larger than {@link #LARGEST}
     */
    public ReadMail read(InputStream arriving, String name) {
        try (Source source = Source.receive(arriving, LARGEST)) {
            MailFiles files = new MailFiles(attachments);
            try (InputStream whole = source.open()) {
                files.take(name, whole);
            }
            try (InputStream whole = source.open()) {
                return read(reader().read(whole, files), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what was pasted: the source of a mail, one that was passed on with the lines above it, or a text alone. It is kept as it
     * was pasted.
     *
     * @throws Refusal when nothing was, or more than {@link #LONGEST}
     */
    public ReadMail read(String pasted) {
        if (pasted.isBlank()) {
            throw new Refusal("mail.refusal.empty", "nothing was pasted");
        }
        if (pasted.length() > LONGEST) {
            throw new Refusal("mail.refusal.too-long", "%d letters were pasted".formatted(pasted.length()), LONGEST);
        }
        MailFiles files = new MailFiles(attachments);
        files.take("as-pasted", new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8)));
        return read(reader().read(pasted, files), files);
    }

    /** Lets the files of a mail go that does not become anything. */
    public void setAside(ReadMail mail) {
        mail.files().forEach(file -> {
            try {
                attachments.remove(file.id());
            } catch (NotFound gone) {
                // it waited longer than a day
            }
        });
    }

    private MailReader reader() {
        Set<String> ours = Set.copyOf(jdbc.sql("select email from account")
                .query((row, number) -> row.getString(1))
                .list());
        return new MailReader(ours::contains, clock.instant());
    }

    private static ReadMail read(Mail mail, MailFiles files) {
        return new ReadMail(mail, identity(mail), files.kept(), files.passedOver());
    }

    private static String identity(Mail mail) {
        if (!mail.messageId().isEmpty()) {
            return mail.messageId();
        }
        String says = String.join("\n", mail.from().text(), String.valueOf(mail.sent()), mail.subject(), mail.text());
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(says.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
