package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.progress.Progress;
import org.parley.progress.ReachedFilter;
import org.parley.progress.Scope;
import org.parley.progress.Standing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.ui.RecipientLinks;
import org.springframework.core.annotation.Order;

/** The numbers per parliament, on the page that says how a campaign or a letter stands. */
@org.springframework.stereotype.Component
@Order(70)
class Scoreboard implements ProgressSection {

    private final Progress progress;

    Scoreboard(Progress progress) {
        this.progress = progress;
    }

    @Override
    public String word() {
        return "scoreboard";
    }

    @Override
    public String key() {
        return "progress.scoreboard";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        UUID letter = scope.letter();
        List<Standing> standings = letter == null ? progress.ofCampaign(scope.campaign()) : progress.ofLetter(letter);
        return standings.isEmpty()
                ? new Paragraph(t("progress.nothing-yet"))
                : new StandingTable(standings, (parliament, show) -> list(scope, parliament, show));
    }

    private static String list(Scope scope, @Nullable UUID parliament, RecipientShow show) {
        UUID letter = scope.letter();
        return letter == null
                ? ReachedLinks.to(new ReachedFilter(scope.campaign(), parliament, show))
                : RecipientLinks.recipients(
                        RecipientFilter.all(letter).at(parliament).showing(show));
    }
}
