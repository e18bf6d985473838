package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.parley.base.Refusal;

/** A new password, typed twice. */
class NewPassword extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final PasswordField first = new PasswordField(t("account.password.new"));
    private final PasswordField again = new PasswordField(t("account.password.again"));

    NewPassword() {
        first.setHelperText(t("account.password.advice"));
        first.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        first.setRequiredIndicatorVisible(true);
        again.setRequiredIndicatorVisible(true);
        getContent().addClassName("stack");
        getContent().add(first, again);
    }

    /**
     * What was typed, both times.
     *
     * @throws Refusal when the two differ
     */
    String value() {
        boolean same = first.getValue().equals(again.getValue());
        again.setInvalid(!same);
        again.setErrorMessage(t("account.refusal.password-differs"));
        if (!same) {
            again.focus();
            throw new Refusal("account.refusal.password-differs", "a password was typed in two ways");
        }
        return first.getValue();
    }

    void clear() {
        first.clear();
        again.clear();
    }
}
