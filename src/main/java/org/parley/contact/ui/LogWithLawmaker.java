package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.contact.ContactFilter;
import org.parley.contact.Contacts;
import org.parley.lawmaker.ui.LawmakerSection;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: log a contact with them, and how many there were. */
@org.springframework.stereotype.Component
@Order(20)
class LogWithLawmaker implements LawmakerSection {

    private final ContactDialogs dialogs;
    private final Contacts contacts;

    LogWithLawmaker(ContactDialogs dialogs, Contacts contacts) {
        this.dialogs = dialogs;
        this.contacts = contacts;
    }

    @Override
    public Component create(UUID lawmaker) {
        Anchor count = new PathLink();
        count.setHref(ContactLinks.list(ContactFilter.ofLawmaker(lawmaker)));
        Runnable refresh = () -> count.setText(t("contact.count", contacts.count(ContactFilter.ofLawmaker(lawmaker))));
        refresh.run();
        Button log = new Button(
                t("contact.log"), VaadinIcon.PHONE.create(), click -> dialogs.log(Beginning.with(lawmaker), () -> {}));
        log.setVisible(dialogs.areAllowed());
        Div row = new Div(log, count);
        row.addClassName("row");
        Stored.whenTold(row, refresh);
        return row;
    }
}
