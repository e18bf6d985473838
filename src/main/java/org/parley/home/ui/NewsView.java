package org.parley.home.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.NameCell;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Room;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.AskedCampaign;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.home.News;
import org.parley.home.NewsFilter;
import org.parley.home.NewsKind;
import org.parley.home.NewsLine;

/** What is new on a campaign since a moment. Both stand in the address, so that they can be sent to a colleague. */
@Route(value = NewsLinks.ROUTE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class NewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient News news;
    private final transient Campaigns campaigns;
    private final transient Actor actor;
    private final PathLink back = new PathLink();
    private final Select<NewsKind> kind = new Select<>();
    private final Span since = new Span();
    private final Span count = new Span();
    private final Grid<NewsLine> grid = new Grid<>();
    private transient NewsFilter shown = new NewsFilter(new UUID(0, 0), Instant.EPOCH, null);

    NewsView(News news, Campaigns campaigns, Actor actor) {
        this.news = news;
        this.campaigns = campaigns;
        this.actor = actor;
        kind.setAriaLabel(t("home.kind"));
        kind.setItems(NewsKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("home.kind-any"));
        kind.setItemLabelGenerator(one -> t(one == null ? "home.kind-any" : "home.kind." + one.word()));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(NewsLinks.to(shown.of(change.getValue())));
            }
        });
        Stream.of(since, count).forEach(text -> text.addClassNames("quiet", "number"));
        count.getElement().setAttribute("role", "status");
        back.getElement().setAttribute("dir", "auto");
        columns();
        Div toolbar = new Div(back, kind, since, count);
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignLine campaign = AskedCampaign.of(event, campaigns);
        if (campaign == null) {
            Notices.refused("campaign.gone");
            event.forwardTo(CampaignLinks.list());
        } else {
            show(campaign, NewsLinks.read(campaign.id(), event.getLocation().getQueryParameters()));
        }
    }

    @Override
    public String getPageTitle() {
        return t("home.news");
    }

    private void show(CampaignLine campaign, NewsFilter filter) {
        shown = filter;
        back.setHref(CampaignLinks.to(campaign.id()));
        back.setText("← " + campaign.name());
        kind.setValue(filter.kind());
        boolean ever = filter.since().equals(Instant.EPOCH);
        since.setText(ever ? "" : t("home.since", Dates.moment(filter.since(), actor.zone())));
        count.setText(t("home.count", news.count(filter)));
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(NameCell.linked(
                        NewsLinks::to,
                        NewsWords::title,
                        line -> String.join(
                                " · ",
                                Stream.of(NewsWords.what(line), NewsWords.about(line))
                                        .filter(text -> !text.isEmpty())
                                        .toList())))
                .setHeader(t("home.what"))
                .setFlexGrow(3);
        grid.addColumn(line -> Dates.moment(line.at(), actor.zone()))
                .setHeader(t("home.when"))
                .setWidth("11rem")
                .setFlexGrow(0);
        Room.onlyWide(grid, List.of(grid.addColumn(NewsLine::who).setHeader(t("home.who"))));
        grid.setItemsPageable(page -> news.list(shown, page), page -> news.count(shown));
        grid.setEmptyStateComponent(new Message(VaadinIcon.CHECK, t("home.none-title"), t("home.none-sentence")));
    }
}
