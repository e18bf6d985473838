package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;
import org.parley.position.Stand;

/** Narrows a list to those who stand somewhere, the latest position counting; empty for all. */
public class StandSelect extends Select<Stand> {

    private static final long serialVersionUID = 1L;

    public StandSelect() {
        setAriaLabel(t("position.any"));
        setItems(Stand.LATEST);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(t("position.any"));
        setItemLabelGenerator(stand -> t(stand == null ? "position.any" : stand.key()));
        setRenderer(new ComponentRenderer<>(StandMark::new));
    }

    /** Shows who is meant; by one basis alone it is nothing that can be chosen here. */
    public void show(@Nullable Stand stand) {
        setValue(stand == null || stand.basis() != null ? null : stand);
    }

    /** Who is meant, in words, with the basis where only one counts. */
    public static String inWords(Stand stand) {
        String step = t("position.stands", t(stand.key()));
        return stand.basis() == null ? step : step + " · " + t(stand.basis().key());
    }
}
