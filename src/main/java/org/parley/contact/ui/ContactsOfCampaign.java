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
import org.parley.campaign.ui.CampaignSection;
import org.parley.contact.ContactFilter;
import org.parley.contact.Contacts;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On a campaign's page: how many contacts there were, and the latest. */
@org.springframework.stereotype.Component
@Order(40)
class ContactsOfCampaign implements CampaignSection {

    private static final int LATEST = 5;

    private final Contacts contacts;
    private final Actor actor;

    ContactsOfCampaign(Contacts contacts, Actor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    @Override
    public Component create(UUID campaign) {
        Div section = new Div();
        section.addClassNames("section", "card");
        Stored.whenTold(section, () -> fill(section, campaign));
        fill(section, campaign);
        return section;
    }

    private void fill(Div section, UUID campaign) {
        ContactFilter filter = ContactFilter.ofCampaign(campaign);
        int count = contacts.count(filter);
        section.removeAll();
        section.add(new H2(t("nav.contacts")));
        if (count == 0) {
            Span none = new Span(t("contact.none-of-campaign"));
            none.addClassName("quiet");
            section.add(none);
            return;
        }
        Anchor all = new PathLink(ContactLinks.list(filter), t("contact.count", count));
        section.add(new ContactItems(contacts.list(filter, PageRequest.of(0, LATEST)), actor.zone()), all);
    }
}
