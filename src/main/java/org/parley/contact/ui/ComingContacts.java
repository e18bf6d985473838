package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.TodayList;
import org.parley.base.ui.TodaySection;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactLine;
import org.parley.contact.Contacts;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** On Today: what I planned for the next two weeks, after what is past and was not logged yet; nothing when there is none. */
@org.springframework.stereotype.Component
@Order(40)
class ComingContacts implements TodaySection {

    private static final int NEXT = 5;
    private static final int DAYS = 14;

    private final Contacts contacts;
    private final Actor actor;
    private final Clock clock;

    ComingContacts(Contacts contacts, Actor actor, Clock clock) {
        this.contacts = contacts;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Component create() {
        return new TodayList(
                t("contact.coming"),
                () -> contacts.count(planned()),
                count -> new PathLink(ContactLinks.list(planned()), t("contact.count", count)),
                () -> contacts
                        .list(
                                planned(),
                                PageRequest.of(0, NEXT, Sort.by("happenedAt").ascending()))
                        .stream()
                        .map(this::item)
                        .toList());
    }

    private ContactFilter planned() {
        return ContactFilter.planned(LocalDate.now(clock.withZone(actor.zone())).plusDays(DAYS));
    }

    private Component item(ContactLine line) {
        ListItem item = ContactItems.item(line, actor.zone());
        if (!line.happenedAt().isAfter(clock.instant())) {
            Span past = new Span(t("contact.coming-past"));
            past.addClassName("due-overdue");
            item.add(past);
            if (actor.is(Roles.OFFICER)) {
                item.add(tookPlace(line));
            }
        }
        return item;
    }

    private Button tookPlace(ContactLine line) {
        Button button = new Button(t("contact.took-place"), click -> {
            OptionalLong now = contacts.tookPlace(line.id());
            if (now.isPresent()) {
                Notices.undoable("contact.noted-as-past", () -> {
                    contacts.isPlanned(line.id(), now.getAsLong());
                    Stored.tell();
                });
            } else {
                Notices.done("contact.noted-before");
            }
            Stored.tell();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.addClassName("item-action");
        button.setAriaLabel(t("contact.took-place-with", ContactGrid.names(line)));
        return button;
    }
}
