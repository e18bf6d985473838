package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
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
        Span text = new Span(t("contact.log"));
        text.addClassName("not-on-phone");
        Button button = new Button(text, click -> dialogs.log(Recollection.ofPage(), () -> {}));
        button.setIcon(VaadinIcon.PHONE.create());
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
