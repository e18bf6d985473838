package org.parley.attachment.ui;

import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.base.Actor;
import org.springframework.stereotype.Component;

/** Makes the fields and lists of files for any form and page. */
@Component
public class Attaching {

    private final Attachments attachments;
    private final Actor actor;

    Attaching(Attachments attachments, Actor actor) {
        this.attachments = attachments;
        this.actor = actor;
    }

    /** A field for a form that is about to store what the files will belong to. */
    public AttachmentsField field(String label, String help) {
        return new AttachmentsField(label, help, attachments, actor.zone());
    }

    /** The files of something that is stored. */
    public AttachmentList list(Subject subject) {
        return new AttachmentList(subject, attachments, actor.zone());
    }
}
