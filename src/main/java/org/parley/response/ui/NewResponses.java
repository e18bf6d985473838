package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.base.Actor;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TodayList;
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
        return new TodayList(
                t("response.new"),
                () -> responses.countNewOnMyLetters(since()),
                count -> new PathLink(ResponseLinks.MINE, t("response.all-mine", count)),
                () -> responses.newOnMyLetters(since(), LATEST).stream()
                        .map(line -> new ResponseItem(line, line.letterTitle()))
                        .toList());
    }

    private LocalDate since() {
        return LocalDate.now(clock.withZone(actor.zone())).minusDays(7);
    }
}
