package org.parley.goal.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignSection;
import org.parley.goal.GoalStanding;
import org.parley.goal.Goals;
import org.springframework.core.annotation.Order;

/** On a campaign's page: a line for each of its goals. */
@org.springframework.stereotype.Component
@Order(9)
record GoalsOfCampaign(Goals goals) implements CampaignSection {

    @Override
    public Component create(UUID campaign) {
        List<GoalStanding> standings = goals.standings(campaign);
        Div head = new Div(new H2(t("goal.title")), new PathLink(GoalLinks.all(campaign), t("goal.open")));
        head.addClassName("section-head");
        Div section = new Div(head);
        section.addClassNames("section", "goal-lines");
        section.setVisible(!standings.isEmpty() || goals.mayState());
        if (standings.isEmpty()) {
            section.add(new Paragraph(t("goal.none")));
        } else {
            UnorderedList lines = new UnorderedList();
            standings.forEach(standing -> lines.add(line(standing)));
            section.add(lines);
        }
        return section;
    }

    private static ListItem line(GoalStanding standing) {
        PathLink name = new PathLink(GoalLinks.to(standing.goal()), GoalWords.name(standing.goal()));
        name.getElement().setAttribute("dir", "auto");
        Span says = new Span(
                t("goal.line", standing.now(), standing.goal().details().target(), GoalWords.word(standing)));
        says.addClassName("quiet");
        ListItem line = new ListItem(name, says);
        line.addClassName("item");
        return line;
    }
}
