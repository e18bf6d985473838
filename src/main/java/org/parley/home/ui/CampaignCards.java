package org.parley.home.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.home.MyCampaign;
import org.parley.home.News;
import org.parley.home.NewsFilter;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.progress.Tally;
import org.parley.progress.ui.CountedLinks;
import org.parley.progress.ui.ProgressLinks;

/** One card for each pinned campaign: how it stands, and what is new since the last visit. */
class CampaignCards extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<Measure> HEADLINE =
            List.of(Measure.SENT, Measure.ANSWERED, Measure.SUPPORTIVE, Measure.MADE, Measure.ACTIONS, Measure.OVERDUE);

    private final transient Scoreboards scoreboards;
    private final transient ZoneId zone;

    CampaignCards(News news, Scoreboards scoreboards, Actor actor) {
        this.scoreboards = scoreboards;
        zone = actor.zone();
        List<MyCampaign> mine = news.mine();
        Div cards = new Div();
        cards.addClassName("my-campaigns");
        mine.forEach(campaign -> cards.add(card(campaign)));
        getContent().addClassName("today-wide");
        Paragraph none = new Paragraph(t("home.none-pinned"));
        none.addClassNames("quiet", "tight");
        getContent().add(heading(), mine.isEmpty() ? none : cards);
        setVisible(!mine.isEmpty() || actor.is(Roles.MANAGER));
    }

    private static Component heading() {
        Div head = new Div(new H2(t("home.title")));
        head.addClassName("section-head");
        return head;
    }

    private Component card(MyCampaign campaign) {
        Span name = new Span(campaign.name());
        name.getElement().setAttribute("dir", "auto");
        Div card = new Div(
                new H3(new PathLink(ProgressLinks.to(Scope.ofCampaign(campaign.id())), name)),
                headline(Scope.ofCampaign(campaign.id())),
                news(campaign));
        card.addClassNames("card", "my-campaign");
        return card;
    }

    private Component headline(Scope scope) {
        Tally all = scoreboards.of(scope).total().tally();
        Div numbers = new Div();
        numbers.addClassName("counts");
        HEADLINE.stream()
                .filter(measure -> all.of(measure) > 0)
                .forEach(measure -> numbers.add(number(scope, measure, all.of(measure))));
        return numbers;
    }

    private static Component number(Scope scope, Measure measure, long number) {
        Span figure = new Span(t("home.number", number));
        figure.addClassName("number");
        PathLink link = new PathLink(
                CountedLinks.to(new CountedFilter(scope, measure, new Place.Everywhere())),
                figure,
                new Span(t(measure.key())));
        link.addClassName("count");
        return link;
    }

    private Component news(MyCampaign campaign) {
        String since = Dates.moment(campaign.since(), zone);
        if (campaign.news().isEmpty()) {
            Paragraph quiet = new Paragraph(t("home.nothing-new", since));
            quiet.addClassNames("quiet", "tight");
            return quiet;
        }
        NewsFilter all = new NewsFilter(campaign.id(), campaign.since(), null);
        UnorderedList list = new UnorderedList();
        campaign.news()
                .forEach((kind, number) ->
                        list.add(new ListItem(new PathLink(NewsLinks.to(all.of(kind)), t(kind.key(), number)))));
        Div news = new Div(new PathLink(NewsLinks.to(all), t("home.new-since", since)), list);
        news.addClassName("news");
        return news;
    }
}
