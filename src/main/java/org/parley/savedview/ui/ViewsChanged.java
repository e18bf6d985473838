package org.parley.savedview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Tells what is on the screen that views or pins changed, and leaves the lists themselves alone. */
final class ViewsChanged {

    private ViewsChanged() {}

    static void tell() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new Event(ui));
    }

    /** Runs it whenever views or pins changed while the component is on the screen. */
    static void whenTold(Component component, Runnable refresh) {
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
