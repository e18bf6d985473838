package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.position.CampaignStand;
import org.parley.position.WeightDetails;

/** Where a lawmaker stands on each campaign. Without anything known it is one small button, for those who may write it down. */
class PositionsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PositionTools tools;
    private final transient PositionDialogs dialogs;
    private final UUID lawmaker;

    PositionsCard(PositionTools tools, UUID lawmaker) {
        this.tools = tools;
        this.lawmaker = lawmaker;
        dialogs = new PositionDialogs(tools, lawmaker);
        Stored.whenTold(this, this::show);
        show();
    }

    private void show() {
        List<CampaignStand> stands = tools.stands().of(lawmaker);
        Button add = new Button(t("position.record"), VaadinIcon.PLUS.create(), click -> dialogs.record(only(stands)));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.setVisible(tools.mayRecord());
        Div card = getContent();
        card.removeAll();
        card.addClassName("positions");
        card.setClassName("card", !stands.isEmpty());
        card.setVisible(!stands.isEmpty() || tools.mayRecord());
        if (stands.isEmpty()) {
            card.add(add);
            return;
        }
        Div head = new Div(new H2(t("position.card")), add);
        head.addClassName("card-head");
        card.add(head);
        stands.forEach(stand -> card.add(row(stand)));
    }

    private Component row(CampaignStand stand) {
        Anchor campaign = new PathLink(CampaignLinks.to(stand.campaign()), stand.name());
        campaign.getElement().setAttribute("dir", "auto");
        Div facts = new Div(campaign);
        facts.addClassName("line-facts");
        if (stand.latest().isEmpty()) {
            Span unknown = new Span(t("position.nothing-known"));
            unknown.addClassName("quiet");
            facts.add(unknown);
        } else {
            facts.add(new PositionItem(stand.latest().getFirst()));
            facts.add(history(stand));
        }
        facts.add(weight(stand));
        Div row = new Div(facts);
        row.addClassName("line");
        return row;
    }

    /** The campaign that is meant where there is but one. */
    private static @Nullable UUID only(List<CampaignStand> stands) {
        return stands.size() == 1 ? stands.getFirst().campaign() : null;
    }

    private Component history(CampaignStand stand) {
        Button all = new Button(t("position.history"), click -> dialogs.history(stand.campaign(), stand.name()));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div history = new Div();
        if (stand.latest().size() > 1) {
            history.add(new Trail(stand.latest()));
        }
        history.add(all);
        history.addClassNames("row", "position-history");
        return history;
    }

    private Component weight(CampaignStand stand) {
        WeightDetails weight = stand.weight().details();
        String said = Stream.of(
                        weight.influence() == null
                                ? ""
                                : t(
                                        "position.influence-is",
                                        t(weight.influence().key())),
                        weight.priority() == null
                                ? ""
                                : t("position.priority-is", t(weight.priority().key())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Div line = new Div();
        line.addClassNames("row", "position-weight");
        if (!said.isEmpty()) {
            Span words = new Span(said);
            words.addClassName("quiet");
            line.add(words);
        }
        if (tools.mayRecord()) {
            Button weigh = new Button(
                    t(said.isEmpty() ? "position.weigh" : "position.weigh-anew"),
                    click -> dialogs.weigh(stand.campaign(), stand.name()));
            weigh.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(weigh);
        }
        line.setVisible(!said.isEmpty() || tools.mayRecord());
        return line;
    }
}
