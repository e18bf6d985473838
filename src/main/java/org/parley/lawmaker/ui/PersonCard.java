package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import java.util.List;
import org.parley.base.Seen;
import org.parley.base.ui.Dates;
import org.parley.lawmaker.CommitteeSeatLine;
import org.parley.lawmaker.ExternalId;
import org.parley.lawmaker.LawmakerDetails;

/** Who somebody is: the parts of the name, committees, the ids of other lists, notes. */
class PersonCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PersonCard(Directory directory, Seen<LawmakerDetails> seen) {
        LawmakerDetails details = seen.details();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, t("lawmaker.honorific"), details.honorific());
        fact(facts, t("lawmaker.family-name"), details.familyName());
        fact(facts, t("lawmaker.given-name"), details.givenName());
        fact(facts, t("lawmaker.name-order"), t(details.nameOrder().key()));
        fact(facts, t("lawmaker.other-names"), details.otherNames());
        fact(facts, t("lawmaker.born-on"), Dates.day(details.bornOn()));
        fact(facts, t("lawmaker.gender"), details.gender());
        committees(facts, directory.lawmakers().committees(seen.id()));
        ids(facts, directory.lawmakers().externalIds(seen.id()));
        getContent().addClassName("card");
        getContent().add(new H2(t("lawmaker.person")), facts);
        if (!details.notes().isBlank()) {
            Markdown notes = new Markdown(details.notes());
            notes.addClassName("notes");
            getContent().add(notes);
        }
    }

    private static void committees(DescriptionList facts, List<CommitteeSeatLine> seats) {
        if (!seats.isEmpty()) {
            Component[] lines = seats.stream()
                    .map(seat -> new Div(new Span(seat.name() + " · " + t(seat.roleKey()))))
                    .toArray(Component[]::new);
            facts.add(new DescriptionList.Term(t("lawmaker.committees")), new DescriptionList.Description(lines));
        }
    }

    private static void ids(DescriptionList facts, List<ExternalId> ids) {
        ids.forEach(id -> fact(facts, t("lawmaker.external-id", id.scheme()), id.value()));
    }

    private static void fact(DescriptionList facts, String term, String text) {
        if (!text.isBlank()) {
            DescriptionList.Description description = new DescriptionList.Description(text);
            description.getElement().setAttribute("dir", "auto");
            facts.add(new DescriptionList.Term(term), description);
        }
    }
}
