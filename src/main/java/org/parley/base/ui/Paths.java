package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** Goes to addresses as links and search hits carry them: a path, and perhaps a query behind it. */
public final class Paths {

    private Paths() {}

    /** Goes there, such as {@code letters/018f…} or {@code contacts?kind=call}. */
    public static void open(String path) {
        int query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    /** Says in the address what the screen shows now, without a step in the browser's history. */
    public static void rewrite(String path, QueryParameters query) {
        UI ui = UI.getCurrent();
        Location here = new Location(path, query);
        ui.getPage().getHistory().replaceState(null, here);
        ComponentUtil.fireEvent(ui, new Rewritten(ui, here));
    }

    /** Tells a component of every address that was rewritten while it is on the screen. */
    public static void whenRewritten(Component component, SerializableConsumer<Location> told) {
        component.addAttachListener(attached -> {
            var listening = ComponentUtil.addListener(
                    attached.getUI(), Rewritten.class, rewritten -> told.accept(rewritten.here));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }

    private static final class Rewritten extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1L;

        private final transient Location here;

        Rewritten(UI ui, Location here) {
            super(ui, false);
            this.here = here;
        }
    }
}
