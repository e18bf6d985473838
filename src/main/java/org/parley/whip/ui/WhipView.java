package org.parley.whip.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.parley.base.ui.Chips;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Paths;
import org.parley.base.ui.SearchField;
import org.parley.campaign.CampaignLine;
import org.parley.campaign.Campaigns;
import org.parley.campaign.ui.AskedCampaign;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.export.ui.Exporting;
import org.parley.position.Stand;
import org.parley.position.ui.StandSelect;
import org.parley.savedlist.ui.Saving;
import org.parley.whip.Moved;
import org.parley.whip.WhipFilter;
import org.parley.whip.Whips;

/** The people behind a number of a campaign's whip count. What is shown stands in the address, so that it can be sent to a colleague. */
@Route(value = WhipLinks.ROUTE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class WhipView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Whips whips;
    private final transient Campaigns campaigns;
    private final TextField search = SearchField.about(t("whip.search"));
    private final StandSelect stand = new StandSelect();
    private final Chips chips = new Chips();
    private final Span count = new Span();
    private final PathLink back = new PathLink();
    private final WhipGrid grid;
    private transient WhipFilter shown = new WhipFilter(new UUID(0, 0), "", null);
    private String campaign = "";

    WhipView(
            Whips whips,
            Campaigns campaigns,
            WhipExport export,
            Exporting exporting,
            Saving saving,
            ListTools listTools) {
        this.whips = whips;
        this.campaigns = campaigns;
        grid = new WhipGrid(whips);
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        stand.addValueChangeListener(change -> narrow(change.isFromClient()));
        Div toolbar = new Div(
                back,
                search,
                stand,
                listTools.create(),
                count,
                exporting.button(() -> export.of(shown, Exporting.order(grid), inWords()), count::getText),
                saving.button(() -> whips.people(shown)));
        toolbar.addClassName("toolbar");
        addClassName("list-page");
        add(toolbar, chips, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignLine line = AskedCampaign.of(event, campaigns);
        if (line == null) {
            Notices.refused("campaign.gone");
            event.forwardTo(CampaignLinks.list());
        } else {
            show(line, WhipLinks.read(line.id(), event.getLocation().getQueryParameters()));
        }
    }

    @Override
    public String getPageTitle() {
        return t("whip.list", campaign);
    }

    private void show(CampaignLine line, WhipFilter filter) {
        campaign = line.name();
        shown = filter;
        back.setHref(CampaignLinks.to(line.id()));
        back.setText("← " + campaign);
        search.setValue(filter.search());
        stand.show(filter.stand());
        chips.clear();
        if (byOneBasis() != null) {
            chips.add(StandSelect.inWords(byOneBasis()), () -> go(search.getValue(), null));
        }
        Moved moved = filter.moved();
        if (moved != null) {
            chips.add(
                    inWords(moved),
                    () -> Paths.open(WhipLinks.to(new WhipFilter(line.id(), filter.search(), filter.stand()))));
        }
        count.setText(t("whip.count", whips.count(filter)));
        grid.show(filter);
    }

    private void narrow(boolean byThePerson) {
        if (byThePerson) {
            go(search.getValue(), stand.isEmpty() ? byOneBasis() : stand.getValue());
        }
    }

    private void go(String words, @Nullable Stand where) {
        Paths.open(WhipLinks.to(new WhipFilter(shown.campaign(), words, where, shown.moved())));
    }

    /** Where those stand who are shown, if it is by one basis alone, which only a chip can say. */
    private @Nullable Stand byOneBasis() {
        Stand where = shown.stand();
        return where == null || where.basis() == null ? null : where;
    }

    private static String inWords(Moved moved) {
        Stand was = moved.was();
        String day = Dates.day(moved.since());
        return t(
                moved.letter() == null ? "whip.moved" : "whip.moved-letter",
                day,
                was == null ? t("position.any") : t(was.key()));
    }

    private List<String> inWords() {
        List<String> words = new ArrayList<>(List.of(campaign));
        Stand where = shown.stand();
        words.add(where == null || byOneBasis() != null ? "" : StandSelect.inWords(where));
        words.addAll(chips.texts());
        return Exporting.inWords(shown.search(), words);
    }
}
