package org.parley.live.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;

/**
 * Lets the server send to a tab by itself, and only while a page is open there that wants it: every other page costs no connection and
 * no script for it.
 *
 * @param pages how many such pages the tab has, as the next one may come before the last one goes
 */
record Pushed(int pages) {

    static void begin(UI ui) {
        set(ui, pages(ui) + 1);
    }

    static void end(UI ui) {
        set(ui, pages(ui) - 1);
    }

    private static int pages(UI ui) {
        Pushed pushed = ComponentUtil.getData(ui, Pushed.class);
        return pushed == null ? 0 : pushed.pages;
    }

    private static void set(UI ui, int pages) {
        ComponentUtil.setData(ui, Pushed.class, new Pushed(pages));
        ui.getPushConfiguration().setPushMode(pages > 0 ? PushMode.AUTOMATIC : PushMode.DISABLED);
    }
}
