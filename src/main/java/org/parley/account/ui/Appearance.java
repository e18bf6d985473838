package org.parley.account.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Light, dark, or as the system has it. The browser remembers it: it belongs to the screen and the room, not to the person. A small
 * script in the head applies it before anything is drawn.
 */
@org.springframework.stereotype.Component
class Appearance implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private enum Choice {
        LIGHT("account.appearance.light"),
        DARK("account.appearance.dark"),
        SYSTEM("account.appearance.system");

        private final String key;

        Choice(String key) {
            this.key = key;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().head().appendElement("script").attr("src", "components/appearance.js"));
    }

    /** Puts the choices into a menu, the present one checked. */
    static void fill(SubMenu menu, Component owner) {
        Map<Choice, MenuItem> items = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            MenuItem item = menu.addItem(t(choice.key), click -> {
                items.forEach((other, shown) -> shown.setChecked(other == choice));
                owner.getElement().executeJs("window.parleyAppearance.choose($0)", choice.word());
            });
            item.setCheckable(true);
            items.put(choice, item);
        }
        owner.addAttachListener(attached -> owner.getElement()
                .executeJs("return window.parleyAppearance.chosen()")
                .then(
                        String.class,
                        chosen -> items.forEach(
                                (choice, item) -> item.setChecked(choice.word().equals(chosen)))));
    }
}
