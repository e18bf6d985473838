package org.parley.contact;

import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Contacts on a lawmaker's timeline. */
@Component
class ContactsHappen implements HappeningSource {

    private final ContactList contacts;
    private final Actor actor;

    ContactsHappen(ContactList contacts, Actor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    @Override
    public List<Happening> with(UUID lawmaker, int limit) {
        return contacts.page(ContactFilter.ofLawmaker(lawmaker), PageRequest.of(0, limit)).stream()
                .map(this::happening)
                .toList();
    }

    private Happening happening(ContactLine contact) {
        String[] notes = contact.glance().split("\n", 2);
        String title = notes[0].isBlank() ? String.join(", ", contact.colleagues()) : notes[0];
        return new Happening(
                contact.happenedAt().atZone(actor.zone()).toLocalDate(),
                contact.kind().key(),
                title,
                notes.length > 1 ? notes[1].strip() : "",
                "contacts/" + contact.id());
    }
}
