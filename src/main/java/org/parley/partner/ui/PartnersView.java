package org.parley.partner.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Keys;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.SearchField;
import org.parley.export.ui.Exporting;
import org.parley.partner.Logos;
import org.parley.partner.PartnerFilter;
import org.parley.partner.Partners;

/** The organisations that sign with us. */
@Route(value = PartnerLinks.LIST, layout = Frame.class)
@Menu(title = "nav.partners", order = 5, icon = "vaadin:handshake")
@RolesAllowed(Roles.VIEWER)
class PartnersView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Partners partners;
    private final transient PartnerDialogs dialogs;
    private final TextField search = SearchField.about(t("partner.search"));
    private final ComboBox<String> country;
    private final Span count = new Span();
    private final PartnerGrid grid;
    private final boolean mayEnter;
    private PartnerFilter filter = PartnerFilter.ALL;

    PartnersView(
            Partners partners,
            Logos logos,
            PartnerDialogs dialogs,
            PartnerExport export,
            Exporting exporting,
            ListTools listTools,
            Actor actor) {
        this.partners = partners;
        this.dialogs = dialogs;
        mayEnter = actor.is(Roles.OFFICER);
        country = CountryBox.asFilter(partners.countries());
        grid = new PartnerGrid(partners, logos);
        addClassName("list-page");
        add(
                toolbar(
                        listTools.create(),
                        exporting.button(
                                () -> export.of(
                                        filter,
                                        Exporting.order(grid),
                                        Exporting.inWords(filter.search(), List.of(CountryBox.name(filter.country())))),
                                count::getText)),
                grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = PartnerLinks.filter(event.getLocation().getQueryParameters());
        search.setValue(filter.search());
        country.setValue(filter.country());
        count.setText(t("partner.count", partners.count(filter)));
        grid.show(filter, nothing());
    }

    @Override
    public String getPageTitle() {
        return t("nav.partners");
    }

    private Div toolbar(Component views, Button export) {
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        country.addValueChangeListener(change -> narrow(change.isFromClient()));
        count.addClassNames("quiet", "number");
        count.getElement().setAttribute("role", "status");
        Div toolbar = new Div(search, country, views, count, export);
        toolbar.addClassName("toolbar");
        if (mayEnter) {
            toolbar.add(Keys.on(Keys.NEW, enter()));
        }
        return toolbar;
    }

    private void narrow(boolean byThePerson) {
        if (byThePerson) {
            PartnerFilter wanted = new PartnerFilter(search.getValue(), country.getValue());
            getUI().ifPresent(ui -> ui.navigate(PartnersView.class, PartnerLinks.query(wanted)));
        }
    }

    private Message nothing() {
        if (filter.narrows()) {
            return new Message(VaadinIcon.SEARCH, t("partner.no-hit-title"), t("partner.no-hit-sentence"));
        }
        return mayEnter
                ? new Message(VaadinIcon.HANDSHAKE, t("partner.none-title"), t("partner.none-sentence"), enter())
                : new Message(VaadinIcon.HANDSHAKE, t("partner.none-title"), t("partner.none-yet"));
    }

    private Button enter() {
        Button enter = new Button(t("partner.enter"), VaadinIcon.PLUS.create(), click -> dialogs.enter(""));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return enter;
    }
}
