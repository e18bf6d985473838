package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.parley.signatory.SignatoryLine;
import org.parley.signatory.SignatoryState;

/** What can be written down about one signatory: only what can follow from where they are. */
class SignatoryMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    SignatoryMenu(SignatoryLine line, SignatoryDialogs dialogs, Runnable changed) {
        getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        getContent().addClassName("dots-menu");
        MenuItem more = getContent().addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(t("signatory.more", line.name()));
        SubMenu menu = more.getSubMenu();
        switch (line.state()) {
            case SignatoryState.Signed signed -> {
                menu.addItem(t("signatory.correct-signature"), click -> dialogs.signed(line, changed));
                menu.addItem(t("signatory.withdraws"), click -> dialogs.withdrew(line, changed));
            }
            case SignatoryState.Invited invited -> {
                menu.addItem(t("signatory.signs"), click -> dialogs.signed(line, changed));
                menu.addItem(t("signatory.declines"), click -> dialogs.declined(line, changed));
            }
            case SignatoryState.Declined declined -> {
                menu.addItem(t("signatory.signs"), click -> dialogs.signed(line, changed));
                menu.addItem(t("signatory.invite-again"), click -> dialogs.invited(line, changed));
            }
            case SignatoryState.Withdrew withdrew -> {
                menu.addItem(t("signatory.signs"), click -> dialogs.signed(line, changed));
                menu.addItem(t("signatory.invite-again"), click -> dialogs.invited(line, changed));
            }
        }
        menu.addItem(t("signatory.files-of", line.files().size()), click -> dialogs.evidence(line, changed));
        menu.addItem(t("signatory.correct"), click -> dialogs.correct(line.id(), changed));
        menu.addItem(t("signatory.move-up"), click -> dialogs.move(line, -1, changed));
        menu.addItem(t("signatory.move-down"), click -> dialogs.move(line, 1, changed));
        if (!line.standing()) {
            menu.addItem(t("signatory.remove"), click -> dialogs.remove(line, changed));
        }
    }
}
