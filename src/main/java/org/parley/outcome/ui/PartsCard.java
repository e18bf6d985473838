package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.outcome.PartFilter;
import org.parley.outcome.PartLine;
import org.parley.outcome.PartRole;
import org.springframework.data.domain.PageRequest;

/** Who did what in an action: how many, each number a link to them, and the first of them. */
class PartsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 6;

    PartsCard(ActionTools tools, ActionDialogs dialogs, PasteDialog pasting, UUID action) {
        Div head = new Div(new H2(t("outcome.who")));
        head.addClassName("card-head");
        if (dialogs.areAllowed()) {
            Button add = new Button(
                    t("outcome.add-people"), VaadinIcon.PLUS.create(), click -> dialogs.addPeople(action, null));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            Button paste = new Button(
                    t("outcome.paste-title"), VaadinIcon.PASTE.create(), click -> pasting.open(action, null));
            paste.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            Div buttons = new Div(add, paste);
            buttons.addClassNames("row", "action-buttons");
            head.add(buttons);
        }
        Div card = getContent();
        card.addClassName("card");
        card.add(head);
        Map<PartRole, Integer> counts = tools.parts().counts(action);
        if (counts.isEmpty()) {
            Paragraph none = new Paragraph(t("outcome.nobody-yet"));
            none.addClassName("quiet");
            card.add(none);
            return;
        }
        PartFilter all = PartFilter.of(action);
        Div numbers = new Div();
        numbers.addClassName("counts");
        counts.forEach((role, count) ->
                numbers.add(ActionMarks.count(ActionLinks.people(all.in(role)), count, t(role.key() + "-many"))));
        card.add(numbers);
        tools.parts().list(all, PageRequest.of(0, FIRST)).forEach(line -> card.add(line(line)));
        int people = tools.parts().count(all);
        if (people > FIRST) {
            card.add(new PathLink(ActionLinks.people(all), t("outcome.all-people", people)));
        }
    }

    private static Div line(PartLine line) {
        PathLink name = new PathLink(LawmakerLinks.to(line.lawmaker()), line.name());
        name.getElement().setAttribute("dir", "auto");
        Div facts = new Div(name);
        line.roles().forEach(role -> facts.add(ActionMarks.role(role)));
        Span party = new Span(line.party());
        party.addClassName("quiet");
        party.getElement().setAttribute("dir", "auto");
        facts.add(party);
        facts.addClassNames("row", "action-part");
        Div whole = new Div(facts);
        whole.addClassName("line");
        return whole;
    }
}
