package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;
import org.parley.parliament.ui.ParliamentLinks;
import org.parley.sitting.PeriodFilter;
import org.parley.sitting.SittingPeriods;

/** When a parliament does not sit, by year and kind; periods are entered, corrected, taken out and read from calendar files. */
@Route(value = SittingLinks.ONE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class SittingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final transient SittingPeriods periods;
    private final Div above = new Div();
    private final SittingBar bar;
    private final PeriodGrid grid;
    private String title = "";
    private PeriodFilter shown = PeriodFilter.all(new UUID(0, 0));

    SittingView(Parliaments parliaments, SittingPeriods periods, PeriodDialogs dialogs, Imports imports, Actor actor) {
        this.parliaments = parliaments;
        this.periods = periods;
        boolean mayChange = actor.is(Roles.OFFICER);
        bar = new SittingBar(periods, dialogs, imports, mayChange);
        grid = new PeriodGrid(periods, dialogs, mayChange);
        bar.addComponentAsFirst(above);
        addClassName("list-page");
        add(bar, grid);
        Stored.whenTold(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID asked = UrlQuery.id(event.getRouteParameters().get("parliament").orElse(""));
        ParliamentLine line = asked == null ? null : parliaments.line(asked);
        if (line == null) {
            Notices.refused("parliament.gone");
            event.forwardTo(ParliamentLinks.list());
            return;
        }
        shown = SittingLinks.read(line.id(), event.getLocation().getQueryParameters());
        title = t("sitting.of", line.name());
        above.removeAll();
        above.add(new PathLink(ParliamentLinks.to(line.id()), line.name()));
        show();
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? t("sitting.title") : title;
    }

    private void show() {
        bar.show(shown);
        boolean narrowed = shown.year() != null || shown.kind() != null;
        grid.show(
                shown,
                new Message(
                        VaadinIcon.CALENDAR,
                        t("sitting.none-title"),
                        t(
                                narrowed && periods.count(PeriodFilter.all(shown.parliament())) > 0
                                        ? "sitting.none-narrowed"
                                        : "sitting.none-sentence")));
    }
}
