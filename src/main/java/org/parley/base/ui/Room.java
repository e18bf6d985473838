package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** How much room the screen has, for what must look different on a phone and cannot be said in a style sheet. */
public final class Room {

    private static final int PHONE = 800;

    private Room() {}

    /** Tells the component whether the screen is narrow: when it appears, and whenever that changes. */
    public static void watch(Component component, SerializableConsumer<Boolean> narrow) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            narrow.accept(isNarrow(ui.getPage().getExtendedClientDetails().getBodyClientWidth()));
            var resizing =
                    ui.getPage().addBrowserWindowResizeListener(resized -> narrow.accept(isNarrow(resized.getWidth())));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                resizing.remove();
            });
        });
    }

    /** Columns that are shown only where the screen is not narrow. */
    public static <T> void onlyWide(Grid<T> grid, List<Grid.Column<T>> columns) {
        watch(grid, narrow -> columns.forEach(column -> column.setVisible(!narrow)));
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width < PHONE;
    }
}
