package org.parley.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;

/** Walks through the pages and reads all that stands on them, for tests of what nobody may find there. */
public final class Screen {

    private Screen() {}

    /** Every page that needs no more than its address. */
    public static List<String> pages() {
        List<String> pages = RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(route -> route.getTemplate().replaceAll("/:[^/]*[?]", ""))
                .filter(address -> !address.contains(":"))
                .toList();
        assertThat(pages).contains("letters", "seals", "partners", "lists", "contacts");
        return pages;
    }

    /** The name of the view that is open. */
    public static String view() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
    }

    /** All that stands on the screen: texts, attributes, properties such as the content of Markdown, what is open beside a list, and the rows of grids. */
    public static String text() {
        StringBuilder text = new StringBuilder();
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().forEach(view -> read(view.getElement(), text));
        return text.toString();
    }

    private static void read(Element element, StringBuilder text) {
        text.append(element.isTextNode() ? element.getText() : "").append(' ');
        if (!element.isTextNode()) {
            element.getAttributeNames()
                    .forEach(name -> text.append(element.getAttribute(name)).append(' '));
            element.getPropertyNames()
                    .forEach(name -> text.append(element.getPropertyRaw(name)).append(' '));
            element.getComponent()
                    .filter(Grid.class::isInstance)
                    .map(Grid.class::cast)
                    .ifPresent(grid -> rows(grid, text));
        }
        element.getChildren().forEach(child -> read(child, text));
        if (element.getNode().hasFeature(VirtualChildrenList.class)) {
            element.getNode()
                    .getFeatureIfInitialized(VirtualChildrenList.class)
                    .ifPresent(besides -> besides.forEachChild(child -> read(Element.get(child), text)));
        }
    }

    private static void rows(Grid<?> grid, StringBuilder text) {
        grid.getGenericDataView().getItems().forEach(text::append);
    }
}
