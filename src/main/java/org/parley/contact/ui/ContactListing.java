package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.SearchField;
import org.parley.campaign.Campaigns;
import org.parley.contact.ContactFilter;
import org.parley.contact.Contacts;
import org.parley.export.ui.Exporting;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Letters;
import org.parley.parliament.Parliaments;
import org.parley.partner.Partners;

/** The list of contacts with what narrows it. It tells its owner what was chosen and shows what the owner says. */
class ContactListing extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Contacts contacts;
    private final transient ContactDialogs dialogs;
    private final TextField search = SearchField.about(t("contact.search"));
    private final Span count = new Span();
    private final ContactFilters filters;
    private final ContactChips chips;
    private final ContactGrid grid;
    private ContactFilter shown = ContactFilter.ALL;

    ContactListing(Parts parts, SerializableConsumer<ContactFilter> narrowing, SerializableConsumer<UUID> opened) {
        contacts = parts.contacts();
        dialogs = parts.dialogs();
        filters = new ContactFilters(
                parts.campaigns(),
                parts.letters(),
                parts.lawmakers(),
                parts.parliaments(),
                parts.partners(),
                narrowing);
        chips = new ContactChips(
                parts.campaigns(),
                parts.letters(),
                parts.lawmakers(),
                parts.parliaments(),
                parts.partners(),
                narrowing);
        grid = new ContactGrid(parts.actor().zone(), parts.clock());
        grid.setItemsPageable(page -> contacts.list(shown, page), page -> contacts.count(shown));
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                opened.accept(chosen.getValue().id());
            }
        });
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                narrowing.accept(shown.withSearch(typed.getValue()));
            }
        });
        getContent().addClassName("list-page");
        getContent()
                .add(
                        toolbar(
                                parts.listTools().create(),
                                parts.exporting()
                                        .button(
                                                () -> parts.export().of(shown, Exporting.order(grid), inWords()),
                                                count::getText)),
                        chips,
                        grid);
    }

    /** What the list is made of. */
    @org.springframework.stereotype.Component
    record Parts(
            Contacts contacts,
            ContactDialogs dialogs,
            Campaigns campaigns,
            Letters letters,
            Lawmakers lawmakers,
            Parliaments parliaments,
            Partners partners,
            ContactExport export,
            Exporting exporting,
            ListTools listTools,
            Actor actor,
            Clock clock) {}

    void show(ContactFilter filter) {
        shown = filter;
        search.setValue(filter.search());
        filters.show(filter);
        chips.show(filter);
        count.setText(t("contact.count", contacts.count(filter)));
        grid.setEmptyStateComponent(nothing());
        grid.getDataProvider().refreshAll();
    }

    /** The filter without what is no longer there. */
    ContactFilter known(ContactFilter asked) {
        return chips.known(asked);
    }

    void fit(boolean narrow, boolean besideAPage) {
        grid.fit(narrow, besideAPage);
    }

    private Component toolbar(Component views, Button export) {
        Button filter = new Button(t("contact.filter"), VaadinIcon.FILTER.create());
        Popover popover = new Popover(filters);
        popover.setTarget(filter);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("contact.filter"));
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(search, filter, views, count, export, popover);
        toolbar.addClassName("toolbar");
        if (dialogs.areAllowed()) {
            toolbar.add(Keys.on(Keys.NEW, log()));
        }
        return toolbar;
    }

    private List<String> inWords() {
        return Exporting.inWords(search.getValue(), chips.texts());
    }

    private Button log() {
        Button log = new Button(t("contact.log"), VaadinIcon.PLUS.create(), click -> begin());
        log.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        log.addClassName("end");
        return log;
    }

    private void begin() {
        UUID lawmaker = shown.lawmaker();
        Beginning known = lawmaker == null ? Beginning.NOTHING : Beginning.with(lawmaker);
        dialogs.log(known.about(shown.campaign(), shown.letter()), () -> {});
    }

    private Component nothing() {
        if (!shown.equals(ContactFilter.ALL)) {
            return new Message(VaadinIcon.SEARCH, t("contact.no-hit-title"), t("contact.no-hit-sentence"));
        }
        return dialogs.areAllowed()
                ? new Message(
                        VaadinIcon.PHONE,
                        t("contact.none-title"),
                        t("contact.none-sentence"),
                        new Button(t("contact.log"), click -> begin()))
                : new Message(VaadinIcon.PHONE, t("contact.none-title"), t("contact.none-yet"));
    }
}
