package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds every screen: the drawer with the places one may go, and the bar with what the features put there. */
@AnonymousAllowed
@JsModule("context://components/keys.js")
@JsModule("context://components/first-proposal.js")
@JsModule("context://components/skip-link.js")
@JsModule("context://components/way-back.js")
public class Frame extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();

    Frame(List<FrameItem> items, List<DrawerPart> parts) {
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(t("frame.menu"));
        Div actions = new Div();
        actions.addClassName("frame-actions");
        items.forEach(item -> actions.add(item.create()));
        title.addClassName("frame-title");
        Anchor skip = new Anchor("#", t("frame.skip"));
        skip.addClassName("skip-link");
        addToNavbar(skip, toggle, title, actions);
        Div places = new Div(navigation());
        parts.forEach(part -> places.add(part.create()));
        addToDrawer(brand(), new Scroller(places));
    }

    /** What a screen is about is a landmark, for whoever hears it. */
    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            content.getElement().setAttribute("role", "main");
        }
        super.showRouterLayoutContent(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String page = MenuConfiguration.getPageHeader(getContent()).orElse("");
        title.setText(page);
        getUI().ifPresent(ui -> ui.getPage().setTitle(page.isEmpty() ? "Parley" : page + " · Parley"));
    }

    private static Anchor brand() {
        Image mark = new Image("images/mark.svg", "");
        Anchor brand = new Anchor("/", mark, new Span("Parley"));
        brand.addClassName("brand");
        brand.getElement().setAttribute("router-link", true);
        return brand;
    }

    private static SideNav navigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", t("frame.navigation"));
        MenuConfiguration.getMenuEntries().forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(t(entry.title()), entry.menuClass());
        item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }
}
