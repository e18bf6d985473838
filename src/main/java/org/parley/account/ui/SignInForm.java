package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** A form that the browser itself posts, so that password managers know what it is. */
@Tag("form")
class SignInForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** @param typed what was typed as the e-mail before, empty for nothing */
    SignInForm(Sentence sentence, String typed) {
        getElement().setAttribute("method", "post").setAttribute("action", SignInView.PATH);
        addClassName("stack");
        EmailField email = new EmailField(t("account.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setProperty("name", "email");
        email.setValue(typed);
        email.setAutofocus(typed.isEmpty());
        PasswordField password = new PasswordField(t("account.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setProperty("name", "password");
        password.setAutofocus(!typed.isEmpty());
        NativeButton enter = new NativeButton(t("account.sign-in.enter"));
        enter.addClassName("primary-button");
        Paragraph forgotten = new Paragraph(t("account.sign-in.forgotten"));
        forgotten.addClassName("quiet");
        add(sentence, email, password, enter, forgotten);
    }
}
