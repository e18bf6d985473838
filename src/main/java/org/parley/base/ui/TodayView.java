package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parley.base.Roles;

/** What waits for the person who looks. The features say what that is. */
@Route(value = "", layout = Frame.class)
@Menu(title = "nav.today", order = 0, icon = "vaadin:sun-o")
@RolesAllowed(Roles.VIEWER)
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient List<TodaySection> sections;

    TodayView(List<TodaySection> sections) {
        this.sections = sections;
        addClassNames("page", "today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        sections.forEach(section -> add(section.create()));
    }

    @Override
    public String getPageTitle() {
        return t("nav.today");
    }
}
