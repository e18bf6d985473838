package org.parley.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.ui.IdPicker;

/** Picks one of those who work here; the value is the account's id. Somebody who has left is still shown where they are named. */
public class ColleaguePicker extends IdPicker<Colleague> {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;

    public ColleaguePicker(Accounts accounts, String label) {
        super(label, box(accounts));
        this.accounts = accounts;
    }

    @Override
    protected UUID id(Colleague picked) {
        return picked.id();
    }

    @Override
    protected Colleague named(UUID account) {
        return new Colleague(account, accounts.name(account));
    }

    private static ComboBox<Colleague> box(Accounts accounts) {
        ComboBox<Colleague> box = new ComboBox<>();
        box.setItemLabelGenerator(Colleague::name);
        box.setItems(accounts.colleagues());
        return box;
    }
}
