package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.parley.base.Roles;

/** The list of lawmakers with nobody's page open. */
@Route(value = LawmakerLinks.LIST, layout = LawmakersLayout.class)
@Menu(title = "nav.lawmakers", order = 3, icon = "vaadin:users")
@RolesAllowed(Roles.VIEWER)
class LawmakersView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public String getPageTitle() {
        return t("nav.lawmakers");
    }
}
