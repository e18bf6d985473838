package org.parley.merger.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.PathLink;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;
import org.parley.partner.ui.PartnerLinks;
import org.parley.partner.ui.PartnerSection;
import org.springframework.core.annotation.Order;

/** On a partner's page: who may be the same organisation. */
@org.springframework.stereotype.Component
@Order(5)
class TwinsOfPartner implements PartnerSection {

    private final Partners partners;
    private final MergerDialogs dialogs;
    private final Actor actor;

    TwinsOfPartner(Partners partners, MergerDialogs dialogs, Actor actor) {
        this.partners = partners;
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public Component create(UUID partner) {
        List<PartnerLine> twins = partners.twins(partner);
        Paragraph words = new Paragraph(t("merger.twins", twins.size()));
        words.addClassName("tight");
        Div section = new Div(words);
        section.addClassNames("card", "merges");
        twins.forEach(twin -> section.add(twin(twin, partner)));
        section.setVisible(!twins.isEmpty());
        return section;
    }

    private Component twin(PartnerLine twin, UUID partner) {
        Anchor link = new PathLink(PartnerLinks.to(twin.id()), MergerDialogs.named(twin));
        link.getElement().setAttribute("dir", "auto");
        Div facts = new Div(link);
        facts.addClassName("line-facts");
        Div row = new Div(facts);
        row.addClassName("line");
        if (actor.is(Roles.OFFICER)) {
            row.add(MergerDialogs.small(t("merger.compare"), () -> dialogs.compare(partner, twin.id())));
        }
        return row;
    }
}
