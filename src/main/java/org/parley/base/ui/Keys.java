package org.parley.base.ui;

import com.vaadin.flow.component.Component;

/**
 * One-letter keys. A key works where the component that names it is on the screen, and not while someone types or a dialog is
 * open; the attribute also tells assistive technology. {@code frontend/components/keys.js} listens.
 */
public final class Keys {

    /** Makes a new one, on pages that have something to make. */
    public static final String NEW = "n";

    private Keys() {}

    /** Lets the key click the component, or focus it when it is a field. */
    public static <C extends Component> C on(String key, C component) {
        component.getElement().setAttribute("aria-keyshortcuts", key);
        return component;
    }
}
