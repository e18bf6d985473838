package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Tells what is on the screen that a dialog stored something, so that lists and sections show it. */
public final class Stored {

    private Stored() {}

    /** Something was stored. */
    public static void tell() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new Event(ui));
    }

    /** Runs it whenever something was stored while the component is on the screen. */
    public static void whenTold(Component component, Runnable refresh) {
        component.addAttachListener(attached -> {
            var listening = ComponentUtil.addListener(attached.getUI(), Event.class, told -> refresh.run());
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }

    private static final class Event extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        Event(UI ui) {
            super(ui, false);
        }
    }
}
