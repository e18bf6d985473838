package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignSection;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Progress;
import org.parley.progress.Scope;
import org.parley.progress.Standing;
import org.parley.recipient.RecipientShow;
import org.springframework.core.annotation.Order;

/** How the campaign stands, on its page. */
@org.springframework.stereotype.Component
@Order(10)
class ProgressOfCampaign implements CampaignSection {

    private final Progress progress;

    ProgressOfCampaign(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Component create(UUID campaign) {
        List<Standing> standings = progress.ofCampaign(campaign);
        Div head = new Div(
                new H2(t("progress.title")),
                new PathLink(ProgressLinks.to(Scope.ofCampaign(campaign)), t("progress.open")));
        head.addClassName("section-head");
        Div section = new Div(head);
        section.addClassNames("section", "progress");
        section.add(
                standings.isEmpty()
                        ? new Paragraph(t("progress.nothing-yet"))
                        : new StandingTable(standings, (parliament, show) -> list(campaign, parliament, show)));
        return section;
    }

    private static String list(UUID campaign, @Nullable UUID parliament, RecipientShow show) {
        return CountedLinks.to(new CountedFilter(
                Scope.ofCampaign(campaign),
                Measure.of(show.word()).orElseThrow(),
                parliament == null ? new Place.Everywhere() : new Place.In(parliament)));
    }
}
