package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.account.AccountFilter;
import org.parley.account.AccountLine;
import org.parley.account.AccountState;
import org.parley.account.Administration;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Keys;
import org.parley.base.ui.Room;
import org.parley.base.ui.SearchField;

/** Who works here, and what administrators do about it. */
@Route(value = "administration/accounts", layout = Frame.class)
@Menu(title = "nav.administration", order = 9, icon = "vaadin:cog-o")
@RolesAllowed(Roles.ADMINISTRATOR)
class AccountsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Administration administration;
    private final transient Actor actor;
    private final TextField search = SearchField.about(t("account.list.search"));
    private final Select<AccountState> state = new Select<>();
    private final Grid<AccountLine> grid = new Grid<>();

    AccountsView(Administration administration, Actor actor) {
        this.administration = administration;
        this.actor = actor;
        addClassNames("list-page", "accounts");
        add(toolbar(), grid);
        columns();
        grid.setItemsPageable(page -> administration.list(filter(), page), page -> administration.count(filter()));
        grid.setEmptyStateText(t("account.list.empty"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter("search").orElse("").replace("\0", ""));
        state.setValue(Arrays.stream(AccountState.values())
                .filter(known -> known.name()
                        .equalsIgnoreCase(asked.getSingleParameter("state").orElse("")))
                .findFirst()
                .orElse(null));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("account.list.title");
    }

    private Div toolbar() {
        state.setItems(AccountState.values());
        state.setItemLabelGenerator(known -> known == null ? t("account.list.all") : t(known.key()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("account.list.all"));
        state.setAriaLabel(t("account.list.state"));
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        state.addValueChangeListener(change -> narrow(change.isFromClient()));
        Button invite = new Button(t("account.invite"), VaadinIcon.PLUS.create(), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div toolbar = new Div(search, state, Keys.on(Keys.NEW, invite));
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private void columns() {
        grid.addComponentColumn(AccountsView::who)
                .setHeader(t("account.name"))
                .setSortProperty("name")
                .setFlexGrow(3)
                .setWidth("11rem");
        grid.addComponentColumn(AccountsView::role)
                .setHeader(t("account.role"))
                .setSortProperty("role")
                .setWidth("8rem");
        Grid.Column<AccountLine> signedIn = grid.addColumn(
                        line -> line.signedIn() == null ? "–" : Dates.moment(line.signedIn(), actor.zone()))
                .setHeader(t("account.list.signed-in"))
                .setSortProperty("signedIn")
                .setWidth("11rem");
        grid.addComponentColumn(line -> new AccountMenu(line, administration, actor, this::refresh))
                .setTextAlign(ColumnTextAlign.END)
                .setFrozenToEnd(true)
                .setFlexGrow(0)
                .setWidth("4rem");
        Room.onlyWide(grid, List.of(signedIn));
    }

    private static Div who(AccountLine line) {
        Span email = new Span(line.email());
        email.addClassName("quiet");
        Div who = new Div(new Span(line.name()), email);
        who.addClassName("name-cell");
        return who;
    }

    private static Div role(AccountLine line) {
        Span state = new Span(t(line.state().key()));
        state.addClassNames("state", "state-" + word(line.state()));
        Div role = new Div(new Span(t(line.role().key())), state);
        role.addClassName("role-cell");
        return role;
    }

    private void invite() {
        new InviteDialog(administration, this::refresh).open();
    }

    private AccountFilter filter() {
        return new AccountFilter(search.getValue(), state.getValue());
    }

    private void narrow(boolean byPerson) {
        if (byPerson) {
            Map<String, String> asked = new LinkedHashMap<>();
            if (!search.isEmpty()) {
                asked.put("search", search.getValue());
            }
            if (state.getValue() != null) {
                asked.put("state", word(state.getValue()));
            }
            getUI().ifPresent(ui -> ui.navigate(AccountsView.class, QueryParameters.simple(asked)));
        }
    }

    private static String word(AccountState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
