package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.duplicate.PairLine;
import org.parley.lawmaker.ui.LawmakerLinks;

/** Two people side by side, why they may be one, and what can be said about them. */
class PairCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PairCard(PairLine pair, PairActions actions) {
        Div sides = new Div(side(pair.one()), side(pair.other()));
        sides.addClassName("pair-sides");
        Instant at = pair.saidAt();
        getContent().addClassName("pair");
        getContent().add(sides);
        if (at == null) {
            Span likelihood = new Span(t(pair.likelihood().key()));
            likelihood.addClassName("quiet");
            getContent().add(new Signs(pair.signs()), foot(likelihood, actions.proposed(pair)));
        } else {
            Span said = new Span(t("duplicate.said", pair.saidBy(), Dates.moment(at, actions.zone())));
            said.addClassName("quiet");
            getContent().add(foot(said, actions.toldApart(pair)));
        }
    }

    private static Div side(PairLine.Side side) {
        Anchor name = new PathLink(LawmakerLinks.to(side.id()), side.name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("pair-name");
        Span place = new Span(side.place());
        place.addClassName("quiet");
        place.getElement().setAttribute("dir", "auto");
        Div card = new Div(name, place);
        card.addClassName("pair-side");
        return card;
    }

    private static Div foot(Component words, Component actions) {
        Div foot = new Div(words, actions);
        foot.addClassName("pair-foot");
        return foot;
    }
}
