package org.parley.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.account.Colleague;

/** Picks one of those who work here; the value is the account's id. Somebody who has left is still shown where they are named. */
public class ColleaguePicker extends CustomField<@Nullable UUID> {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final ComboBox<Colleague> box = new ComboBox<>();

    public ColleaguePicker(Accounts accounts, String label) {
        this.accounts = accounts;
        setLabel(label);
        box.setItemLabelGenerator(Colleague::name);
        box.setItems(accounts.colleagues());
        box.setWidthFull();
        add(box);
    }

    /** Without a label of its own, for a row of filters: says inside what it is about, and has a cross that empties it. */
    public ColleaguePicker asFilter(String about) {
        box.setPlaceholder(about);
        box.setAriaLabel(about);
        box.setClearButtonVisible(true);
        return this;
    }

    @Override
    protected @Nullable UUID generateModelValue() {
        Colleague colleague = box.getValue();
        return colleague == null ? null : colleague.id();
    }

    @Override
    protected void setPresentationValue(@Nullable UUID account) {
        box.setValue(account == null ? null : new Colleague(account, accounts.name(account)));
    }
}
