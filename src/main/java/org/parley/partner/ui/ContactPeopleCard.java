package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.parley.base.NotFound;
import org.parley.base.Seen;
import org.parley.base.ui.Correction;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.partner.ContactPeople;
import org.parley.partner.PersonDetails;
import org.parley.partner.PersonLine;

/** Whom to ask at a partner. */
class ContactPeopleCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ContactPeople people;
    private final UUID partner;
    private final boolean mayChange;

    ContactPeopleCard(ContactPeople people, UUID partner, boolean mayChange) {
        this.people = people;
        this.partner = partner;
        this.mayChange = mayChange;
        getContent().addClassName("card");
        show();
    }

    private void show() {
        Div head = new Div(new H2(t("partner.people")));
        head.addClassName("card-head");
        if (mayChange) {
            Button add = new Button(t("partner.person-add"), VaadinIcon.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            head.add(add);
        }
        getContent().removeAll();
        getContent().add(head);
        List<PersonLine> known = people.of(partner);
        if (known.isEmpty()) {
            Paragraph none = new Paragraph(t("partner.people-none"));
            none.addClassName("quiet");
            getContent().add(none);
        }
        known.forEach(person -> getContent().add(row(person)));
    }

    private Component row(PersonLine person) {
        PersonDetails details = person.details();
        Span name = new Span(details.name());
        name.getElement().setAttribute("dir", "auto");
        Span role = new Span(details.role());
        role.addClassName("quiet");
        Div facts = new Div(name, role);
        facts.addClassName("line-facts");
        if (!details.email().isEmpty()) {
            facts.add(new Anchor("mailto:" + details.email(), details.email()));
        }
        if (!details.phone().isEmpty()) {
            facts.add(new Anchor("tel:" + details.phone().replaceAll("[^+0-9]", ""), details.phone()));
        }
        Div line = new Div(facts);
        line.addClassName("line");
        if (mayChange) {
            line.add(
                    icon(VaadinIcon.EDIT, t("partner.person-correct", details.name()), () -> correct(person)),
                    icon(VaadinIcon.TRASH, t("partner.person-remove", details.name()), () -> remove(person)));
        }
        return line;
    }

    private void add() {
        PersonForm form = new PersonForm(PersonDetails.EMPTY);
        EntryDialog dialog = new EntryDialog(
                t("partner.person-add"),
                form,
                () -> form.typed()
                        .map(details -> {
                            people.add(partner, details);
                            show();
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    private void correct(PersonLine person) {
        new Correction<>(
                        t("partner.person-correct", person.details().name()),
                        new PersonForm(person.details()),
                        person.asSeen(),
                        () -> now(person.id()),
                        (from, details) -> people.correct(person.id(), from.version(), details),
                        details -> show())
                .open();
    }

    private void remove(PersonLine person) {
        people.remove(person.id());
        show();
        Notices.undoable(
                "partner.person-removed",
                () -> {
                    people.add(partner, person.details());
                    show();
                },
                person.details().name());
    }

    private Seen<PersonDetails> now(UUID person) {
        return people.of(partner).stream()
                .filter(line -> line.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("person of a partner", person))
                .asSeen();
    }

    private static Button icon(VaadinIcon picture, String label, Runnable does) {
        Button button = new Button(picture.create(), click -> does.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        return button;
    }
}
