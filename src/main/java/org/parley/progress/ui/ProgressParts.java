package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import java.time.Clock;
import java.util.List;
import org.parley.base.Actor;
import org.parley.base.ui.Dates;
import org.springframework.stereotype.Component;

/** What features contribute to the page: its sections and what can be done there. */
@Component
class ProgressParts {

    final List<ProgressSection> sections;
    final List<ProgressAction> actions;
    private final Actor actor;
    private final Clock clock;

    ProgressParts(List<ProgressSection> sections, List<ProgressAction> actions, Actor actor, Clock clock) {
        this.sections = List.copyOf(sections);
        this.actions = List.copyOf(actions);
        this.actor = actor;
        this.clock = clock;
    }

    /** Says that numbers are those of this moment. */
    String asOfNow() {
        return t("progress.as-of", Dates.moment(clock.instant(), actor.zone()));
    }
}
