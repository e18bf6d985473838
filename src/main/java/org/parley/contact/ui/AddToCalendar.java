package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.base.ui.Words;
import org.parley.contact.ContactShown;
import org.parley.contact.Contacts;

/** Takes a planned contact into somebody's own calendar. A confidential one says there what kind it is, and names nobody. */
class AddToCalendar extends Anchor {

    private static final long serialVersionUID = 1L;

    AddToCalendar(Contacts contacts, ContactShown shown) {
        setHref(new CalendarFile(contacts, shown.id(), Words.language()));
        add(VaadinIcon.CALENDAR.create(), new Span(t("contact.to-calendar")));
        addClassName("to-calendar");
        setTitle(t(shown.details().confidential() ? "contact.to-calendar-unnamed" : "contact.to-calendar-named"));
    }
}
