package org.parley.contact;

import java.util.UUID;
import org.parley.attachment.AttachmentRule;
import org.springframework.stereotype.Component;

/** Files of a contact are as hidden as the contact; whoever may correct it changes them. */
@Component
class FilesOfContacts implements AttachmentRule {

    private final ContactList contacts;

    FilesOfContacts(ContactList contacts) {
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return Contacts.SUBJECT;
    }

    @Override
    public boolean maySee(UUID contact) {
        return contacts.isVisible(contact);
    }

    @Override
    public boolean mayChange(UUID contact) {
        return contacts.isVisible(contact);
    }
}
