package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.account.Administration;
import org.parley.account.IssuedLink;
import org.parley.account.Role;
import org.parley.base.ui.EntryDialog;

/** Asks whom to invite, then shows the link to hand over. */
final class InviteDialog {

    private final TextField name = new TextField(t("account.name"));
    private final EmailField email = new EmailField(t("account.email"));
    private final Select<Role> role = new Select<>();
    private final Paragraph meaning = new Paragraph();
    private final EntryDialog dialog;

    InviteDialog(Administration administration, Runnable changed) {
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        role.setLabel(t("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> t(item.key()));
        role.addValueChangeListener(
                change -> meaning.setText(t(change.getValue().meaning())));
        role.setValue(Role.OFFICER);
        meaning.addClassNames("quiet", "tight");
        Div fields = new Div(name, email, role, meaning);
        fields.addClassName("stack");
        dialog = new EntryDialog(t("account.invite"), fields, () -> {
            IssuedLink link = administration.invite(name.getValue(), email.getValue(), role.getValue());
            changed.run();
            LinkDialog.invitation(name.getValue(), link).open();
            return true;
        });
        dialog.toSave(t("account.invite.make")).watch(name, email);
        dialog.setWidth("min(26rem, 96vw)");
    }

    void open() {
        dialog.open();
        name.focus();
    }
}
