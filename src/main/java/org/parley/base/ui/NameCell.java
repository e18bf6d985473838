package org.parley.base.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/** The cell of a grid that names somebody or something, with a quiet line of more under it. */
public final class NameCell {

    private static final String CELL = """
            <div class="name-cell">${item.path
                ? html`<a href="${item.path}" router-link dir="auto">${item.name}</a>`
                : html`<span dir="auto">${item.name}</span>`}
            <span class="quiet" dir="auto">${item.detail}</span></div>
            """;

    private NameCell() {}

    /** A name where the whole row leads on, or nothing does. */
    public static <T> LitRenderer<T> of(ValueProvider<T, ?> name, ValueProvider<T, ?> detail) {
        return linked(line -> "", name, detail);
    }

    /**
     * A name that leads to its page.
     *
     * @param path where it leads, relative to the application; empty or null for a name without a page
     */
    public static <T> LitRenderer<T> linked(
            ValueProvider<T, ?> path, ValueProvider<T, ?> name, ValueProvider<T, ?> detail) {
        return LitRenderer.<T>of(CELL)
                .withProperty("path", path)
                .withProperty("name", name)
                .withProperty("detail", detail);
    }
}
