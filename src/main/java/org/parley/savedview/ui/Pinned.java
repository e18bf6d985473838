package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.parley.base.ui.Room;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.savedview.ListAddress;
import org.parley.savedview.Pin;
import org.parley.savedview.Pins;

/** What the person has pinned, below the places of the drawer; folded on a phone. */
class Pinned extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Pins pins;
    private final SideNav places = new SideNav(t("savedview.drawer"));

    Pinned(Pins pins) {
        this.pins = pins;
        places.setCollapsible(true);
        places.addClassName("pinned");
        getContent().add(places);
        Room.watch(this, narrow -> places.setExpanded(!narrow));
        ViewsChanged.whenTold(this, this::show);
        show();
    }

    private void show() {
        List<Pin> mine = pins.mine();
        places.removeAll();
        mine.forEach(pin -> places.addItem(item(pin)));
        setVisible(!mine.isEmpty());
    }

    private static SideNavItem item(Pin pin) {
        ListAddress view = pin.view();
        SideNavItem item = view == null
                ? new SideNavItem(
                        pin.name(), ProgressLinks.to(Scope.ofCampaign(pin.thing())), VaadinIcon.FLAG_O.create())
                : new SideNavItem(pin.name(), view.path(), VaadinIcon.BOOKMARK_O.create());
        item.getElement().setAttribute("title", pin.name());
        if (view != null) {
            item.setQueryParameters(QueryParameters.fromString(ViewLinks.query(view, pin.thing())));
        }
        return item;
    }
}
