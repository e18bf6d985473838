package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.parley.base.Actor;
import org.parley.base.ui.Stored;
import org.parley.base.ui.TodaySection;
import org.parley.contact.ContactLine;
import org.parley.contact.Contacts;
import org.springframework.core.annotation.Order;

/** On Today: meetings and calls of mine that are still to come; nothing when there are none. */
@org.springframework.stereotype.Component
@Order(40)
class ComingContacts implements TodaySection {

    private static final int NEXT = 5;

    private final Contacts contacts;
    private final Actor actor;

    ComingContacts(Contacts contacts, Actor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    @Override
    public Component create() {
        Div section = new Div();
        section.addClassNames("card", "today-side");
        Stored.whenTold(section, () -> fill(section));
        fill(section);
        return section;
    }

    private void fill(Div section) {
        List<ContactLine> coming = contacts.coming(NEXT);
        section.removeAll();
        section.setVisible(!coming.isEmpty());
        section.add(new H2(t("contact.coming")), new ContactItems(coming, actor.zone()));
    }
}
