package org.parley.presiding.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.parliament.ui.ParliamentSection;
import org.parley.presiding.OfficeLine;
import org.parley.presiding.PresidingOfficers;

/** On a parliament's page: who presides over its chambers today. */
@org.springframework.stereotype.Component
class OfficesOfParliament implements ParliamentSection {

    private final PresidingOfficers offices;

    OfficesOfParliament(PresidingOfficers offices) {
        this.offices = offices;
    }

    @Override
    public Component create(UUID parliament) {
        List<OfficeLine> lines = offices.today(parliament);
        Div card = new Div(new H2(t("presiding.who")));
        card.addClassName("card");
        card.setVisible(!lines.isEmpty());
        lines.forEach(line -> card.add(row(line)));
        return card;
    }

    private static Div row(OfficeLine line) {
        Anchor name = new PathLink(LawmakerLinks.to(line.lawmaker()), line.name());
        name.getElement().setAttribute("dir", "auto");
        Span office = OfficesCard.words(line);
        office.addClassName("quiet");
        Div facts = new Div(name, office);
        facts.addClassName("line-facts");
        Div row = new Div(facts);
        row.addClassName("line");
        return row;
    }
}
