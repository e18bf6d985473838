package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.parley.account.Accounts;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.FrameItem;
import org.springframework.core.annotation.Order;

/** At the right end of the bar: whose Parley this is, light or dark, and the way out. */
@org.springframework.stereotype.Component
@Order(1000)
class UserMenu implements FrameItem {

    private final Actor actor;
    private final Accounts accounts;
    private final AuthenticationContext security;

    UserMenu(Actor actor, Accounts accounts, AuthenticationContext security) {
        this.actor = actor;
        this.accounts = accounts;
        this.security = security;
    }

    @Override
    public Component create() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        bar.addClassName("user-menu");
        if (!actor.is(Roles.VIEWER)) {
            bar.setVisible(false);
            return bar;
        }
        String name = accounts.name(actor.id());
        MenuItem me = bar.addItem(new Avatar(name));
        me.setAriaLabel(t("account.menu.mine", name));
        SubMenu menu = me.getSubMenu();
        Span who = new Span(name);
        who.addClassName("user-menu-name");
        menu.addItem(new Div(who)).setEnabled(false);
        menu.addItem(
                t("account.own.title"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(AccountView.class)));
        Appearance.fill(menu.addItem(t("account.appearance")).getSubMenu(), bar);
        menu.addSeparator();
        menu.addItem(t("account.sign-out"), click -> security.logout());
        return bar;
    }
}
