package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Leads to handing in another list. */
class Again extends Button {

    private static final long serialVersionUID = 1L;

    Again() {
        super(t("intake.another"), click -> IntakeLinks.openNew());
        addThemeVariants(ButtonVariant.PRIMARY);
    }
}
