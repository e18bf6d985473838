package org.parley.goal.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Stored;
import org.parley.goal.GoalStanding;
import org.parley.goal.Goals;
import org.parley.progress.ui.Refreshing;

/** All goals of a campaign, a card each. */
class GoalCards extends Composite<Div> implements Refreshing {

    private static final long serialVersionUID = 1L;

    private final transient Goals goals;
    private final transient GoalDialogs dialogs;
    private final UUID campaign;
    private final Div cards = new Div();
    private final Paragraph none = new Paragraph(t("goal.none"));
    private final Button state;
    private final List<GoalCard> shown = new ArrayList<>();

    GoalCards(Goals goals, GoalDialogs dialogs, UUID campaign) {
        this.goals = goals;
        this.dialogs = dialogs;
        this.campaign = campaign;
        state = new Button(t("goal.state"), VaadinIcon.PLUS.create(), click -> dialogs.state(campaign));
        state.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        state.setVisible(dialogs.areAllowed());
        state.addClassName("goal-state");
        none.addClassName("quiet");
        cards.addClassName("goal-cards");
        getContent().addClassName("goals");
        getContent().add(none, cards, state);
        Stored.whenTold(this, this::refresh);
        refresh();
    }

    /** The cards stay where they are while they are of the same goals. */
    @Override
    public void refresh() {
        List<GoalStanding> standings = goals.standings(campaign);
        if (isOf(standings)) {
            for (int card = 0; card < shown.size(); card++) {
                shown.get(card).show(standings.get(card));
            }
        } else {
            cards.removeAll();
            shown.clear();
            standings.forEach(standing -> shown.add(new GoalCard(standing, dialogs, state::focus)));
            shown.forEach(cards::add);
        }
        none.setVisible(shown.isEmpty());
        getContent().setVisible(!shown.isEmpty() || dialogs.areAllowed());
    }

    private boolean isOf(List<GoalStanding> standings) {
        if (standings.size() != shown.size()) {
            return false;
        }
        for (int card = 0; card < shown.size(); card++) {
            if (!shown.get(card).isOf(standings.get(card).goal())) {
                return false;
            }
        }
        return true;
    }
}
