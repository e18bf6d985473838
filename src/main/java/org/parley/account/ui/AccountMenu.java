package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.parley.account.AccountLine;
import org.parley.account.AccountState;
import org.parley.account.Administration;
import org.parley.account.Role;
import org.parley.base.Actor;
import org.parley.base.ui.Notices;

/** What an administrator can do with one account, as far as its state allows. */
class AccountMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    AccountMenu(AccountLine line, Administration administration, Actor actor, Runnable changed) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem more = addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        more.setAriaLabel(t("account.menu.for", line.name()));
        SubMenu actions = more.getSubMenu();
        switch (line.state()) {
            case INVITED ->
                actions.addItem(
                        t("account.menu.invite-again"),
                        click -> LinkDialog.invitation(line.name(), administration.inviteAgain(line.id()))
                                .open());
            case ACTIVE ->
                actions.addItem(
                        t("account.menu.reset"),
                        click -> LinkDialog.reset(line.name(), administration.reset(line.id()))
                                .open());
            case CLOSED ->
                actions.addItem(t("account.menu.reopen"), click -> {
                    administration.reopen(line.id());
                    changed.run();
                    Notices.done("account.reopened", line.name());
                });
        }
        if (line.state() != AccountState.CLOSED) {
            SubMenu roles = actions.addItem(t("account.menu.role")).getSubMenu();
            for (Role role : Role.values()) {
                MenuItem item = roles.addItem(t(role.key()), click -> {
                    administration.appoint(line.id(), line.seen(), role);
                    changed.run();
                    Notices.done("account.appointed", line.name(), t(role.key()));
                });
                item.setCheckable(true);
                item.setChecked(role == line.role());
                item.setEnabled(role != line.role());
            }
            MenuItem close = actions.addItem(t("account.menu.close"), click -> close(line, administration, changed));
            close.setEnabled(!line.id().equals(actor.id()));
        }
    }

    private static void close(AccountLine line, Administration administration, Runnable changed) {
        administration.close(line.id());
        changed.run();
        Notices.undoable(
                "account.closed",
                () -> {
                    administration.reopen(line.id());
                    changed.run();
                },
                line.name());
    }
}
