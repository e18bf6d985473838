package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.parley.base.ui.FrameItem;
import org.parley.base.ui.KeyHint;
import org.parley.base.ui.Keys;
import org.springframework.core.annotation.Order;

/** Logs a contact from any screen. */
@org.springframework.stereotype.Component
@Order(20)
class LogContact implements FrameItem {

    private static final String KEY = "c";

    private final ContactDialogs dialogs;

    LogContact(ContactDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public Component create() {
        Button button = new Button(
                t("contact.log"), VaadinIcon.PHONE.create(), click -> dialogs.log(Recollection.ofPage(), () -> {}));
        button.addClassName("icon-on-phone");
        button.setAriaLabel(t("contact.log"));
        button.setTooltipText(t("contact.log-tooltip"));
        button.setVisible(dialogs.areAllowed());
        return Keys.on(KEY, button);
    }

    @Override
    public List<KeyHint> keys() {
        return dialogs.areAllowed() ? List.of(new KeyHint(KEY, "contact.key")) : List.of();
    }
}
