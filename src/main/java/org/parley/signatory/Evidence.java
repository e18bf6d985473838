package org.parley.signatory;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.base.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What shows that somebody signs: the mail that said so, the form they filled in. It is as hidden as the signatory. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class Evidence {

    /** The word for a signatory to whom files belong. */
    public static final String SUBJECT = "signatory";

    private final Signatories signatories;
    private final Attachments attachments;

    Evidence(Signatories signatories, Attachments attachments) {
        this.signatories = signatories;
        this.attachments = attachments;
    }

    /** The same as {@link Signatories#add}, with files that wait. */
    public UUID add(UUID letter, SignatoryDetails details, Heard heard, Set<UUID> files) {
        UUID id = signatories.add(letter, details, heard);
        attach(id, files);
        return id;
    }

    /** The same as {@link Signatories#hear}, with files that wait. */
    public void hear(UUID id, long seen, Heard heard, Set<UUID> files) {
        signatories.hear(id, seen, heard);
        attach(id, files);
    }

    private void attach(UUID id, Set<UUID> files) {
        if (!files.isEmpty()) {
            attachments.attach(new Subject(SUBJECT, id), files);
        }
    }
}
