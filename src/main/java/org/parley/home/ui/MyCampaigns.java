package org.parley.home.ui;

import com.vaadin.flow.component.Component;
import org.parley.base.Actor;
import org.parley.base.ui.TodaySection;
import org.parley.home.News;
import org.parley.progress.Scoreboards;
import org.springframework.core.annotation.Order;

/** The campaigns that this person pinned, above everything else of today. */
@org.springframework.stereotype.Component
@Order(5)
class MyCampaigns implements TodaySection {

    private final News news;
    private final Scoreboards scoreboards;
    private final Actor actor;

    MyCampaigns(News news, Scoreboards scoreboards, Actor actor) {
        this.news = news;
        this.scoreboards = scoreboards;
        this.actor = actor;
    }

    @Override
    public Component create() {
        return new CampaignCards(news, scoreboards, actor);
    }
}
