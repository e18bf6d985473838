package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
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
class TodayView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    TodayView(List<TodaySection> sections) {
        addClassNames("page", "today");
        sections.forEach(section -> add(section.create()));
    }

    @Override
    public String getPageTitle() {
        return t("nav.today");
    }
}
