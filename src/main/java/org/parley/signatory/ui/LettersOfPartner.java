package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.partner.ui.PartnerSection;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryLine;
import org.springframework.core.annotation.Order;

/** On a partner's page: the letters that it signs or was asked to sign, as far as the person may know. */
@org.springframework.stereotype.Component
@Order(10)
class LettersOfPartner implements PartnerSection {

    private static final int MOST = 200;

    private final Signatories signatories;

    LettersOfPartner(Signatories signatories) {
        this.signatories = signatories;
    }

    @Override
    public Component create(UUID partner) {
        List<SignatoryLine> lines = signatories.ofPartner(partner, MOST);
        Div card = new Div(new H2(t("nav.letters")));
        card.addClassName("card");
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(t("signatory.signs-nothing"));
            none.addClassName("quiet");
            card.add(none);
            return card;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("items");
        lines.forEach(line -> items.add(item(line)));
        card.add(items);
        return card;
    }

    private static ListItem item(SignatoryLine line) {
        Anchor letter = new PathLink(SignatoryLinks.to(SignatoryFilter.all(line.letter())), line.letterTitle());
        letter.getElement().setAttribute("dir", "auto");
        Span state = new Span(t(line.state().kind().key(), 1)
                + " · "
                + Dates.day(line.state().on())
                + (line.details().anonymous() ? " · " + t("signatory.is-anonymous") : ""));
        state.addClassName("quiet");
        ListItem item = new ListItem(letter, state);
        item.addClassName("item");
        return item;
    }
}
