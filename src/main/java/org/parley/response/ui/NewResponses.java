package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.base.Actor;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.TodaySection;
import org.parley.response.Responses;
import org.springframework.core.annotation.Order;

/** On Today: what came back on letters of mine in the last seven days; nothing when there is none. */
@org.springframework.stereotype.Component
@Order(30)
class NewResponses implements TodaySection {

    private static final int LATEST = 6;

    private final Responses responses;
    private final Actor actor;
    private final Clock clock;

    NewResponses(Responses responses, Actor actor, Clock clock) {
        this.responses = responses;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Component create() {
        Div section = new Div();
        section.addClassNames("card", "today-side");
        Stored.whenTold(section, () -> fill(section));
        fill(section);
        return section;
    }

    private void fill(Div section) {
        LocalDate since = LocalDate.now(clock.withZone(actor.zone())).minusDays(7);
        int count = responses.countNewOnMyLetters(since);
        section.removeAll();
        section.setVisible(count > 0);
        if (count == 0) {
            return;
        }
        section.add(new H2(t("response.new")));
        UnorderedList list = new UnorderedList();
        list.addClassName("items");
        responses.newOnMyLetters(since, LATEST).forEach(line -> list.add(new ResponseItem(line, line.letterTitle())));
        section.add(list);
        if (count > LATEST) {
            section.add(new PathLink(ResponseLinks.MINE, t("response.all-mine", count)));
        }
    }
}
