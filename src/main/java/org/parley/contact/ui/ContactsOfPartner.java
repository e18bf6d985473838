package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.contact.ContactFilter;
import org.parley.contact.Contacts;
import org.parley.partner.ui.PartnerSection;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On a partner's page: the contacts in which it took part, as far as the reader may know: how many, and the latest. */
@org.springframework.stereotype.Component
@Order(20)
class ContactsOfPartner implements PartnerSection {

    private static final int LATEST = 5;

    private final Contacts contacts;
    private final Actor actor;

    ContactsOfPartner(Contacts contacts, Actor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    @Override
    public Component create(UUID partner) {
        Div section = new Div();
        section.addClassName("card");
        Stored.whenTold(section, () -> fill(section, partner));
        fill(section, partner);
        return section;
    }

    private void fill(Div section, UUID partner) {
        ContactFilter filter = ContactFilter.ofPartner(partner);
        int count = contacts.count(filter);
        section.removeAll();
        section.add(new H2(t("nav.contacts")));
        if (count == 0) {
            Span none = new Span(t("contact.none-of-partner"));
            none.addClassName("quiet");
            section.add(none);
            return;
        }
        Anchor all = new PathLink(ContactLinks.list(filter), t("contact.count", count));
        section.add(new ContactItems(contacts.list(filter, PageRequest.of(0, LATEST)), actor.zone()), all);
    }
}
