package org.parley.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The main button of a form. However often it is pressed, the action runs once at a time. */
class OnceButton extends Button {

    private static final long serialVersionUID = 1L;

    OnceButton(String text, Runnable action) {
        super(text);
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                action.run();
            } finally {
                setEnabled(true);
            }
        });
    }
}
