package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.EntryDialog;
import org.parley.contact.ContactDetails;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.partner.Partners;

/** What everybody did, and who else was there: out of the way until somebody wants to say it. */
class Company extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final transient Partners partners;
    private final transient Supplier<Map<UUID, String>> present;
    private final transient Map<UUID, Part> parts = new HashMap<>();
    private final List<AttendeeFields> attendees = new ArrayList<>();
    private final Div known = new Div();
    private final Div list = new Div();
    private final Button more = new Button(t("contact.attendee.add"), VaadinIcon.PLUS.create());
    private @Nullable EntryDialog watcher;

    /** One about those who are picked, by name, as they are when it opens and whenever it is told of others. */
    Company(Partners partners, Supplier<Map<UUID, String>> present) {
        this.partners = partners;
        this.present = present;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClassName("start");
        more.addClickListener(click -> add().focus());
        known.addClassName("fields");
        list.addClassName("points");
        Div content = new Div(known, list, more);
        content.addClassName("stack");
        getContent().addClassName("company");
        getContent().setSummaryText(t("contact.company"));
        getContent().add(content);
        getContent().addOpenedChangeListener(change -> offer());
    }

    void show(Map<UUID, Part> known, List<Attendee> others) {
        parts.clear();
        parts.putAll(known);
        parts.values().removeIf(part -> !part.isSpecial());
        others.forEach(attendee -> add().show(attendee));
        getContent().setOpened(!parts.isEmpty() || !others.isEmpty());
        offer();
    }

    /** Offers a part for each who is picked now; whoever is picked no more has none. */
    void offer() {
        known.removeAll();
        if (getContent().isOpened()) {
            present.get().forEach((person, name) -> known.add(part(person, name)));
        }
    }

    /** Whether everybody who was added has a name; opens where somebody has none. */
    boolean isComplete() {
        boolean complete = attendees.stream().map(AttendeeFields::isComplete).reduce(true, Boolean::logicalAnd);
        getContent().setOpened(getContent().isOpened() || !complete);
        return complete;
    }

    Part part(UUID person) {
        return parts.getOrDefault(person, Part.PRESENT);
    }

    List<Attendee> read() {
        return attendees.stream()
                .filter(one -> !one.isBlank())
                .map(AttendeeFields::read)
                .toList();
    }

    /** Lets closing the dialog ask when something was said here, also about somebody who is added later. */
    void watchedBy(EntryDialog dialog) {
        watcher = dialog;
        attendees.forEach(one -> dialog.watch(one.watched()));
        offer();
    }

    private Select<Part> part(UUID person, String name) {
        Select<Part> select = AttendeeFields.parts(name);
        select.setValue(part(person));
        select.addValueChangeListener(change -> parts.put(person, change.getValue()));
        if (watcher != null) {
            watcher.watch(select);
        }
        return select;
    }

    private AttendeeFields add() {
        AttendeeFields[] added = new AttendeeFields[1];
        added[0] = new AttendeeFields(partners, () -> remove(added[0]));
        attendees.add(added[0]);
        list.add(added[0]);
        if (watcher != null) {
            watcher.watch(added[0].watched());
        }
        more.setEnabled(attendees.size() < ContactDetails.ATTENDEES);
        return added[0];
    }

    private void remove(AttendeeFields attendee) {
        attendees.remove(attendee);
        list.remove(attendee);
        more.setEnabled(true);
        more.focus();
    }
}
