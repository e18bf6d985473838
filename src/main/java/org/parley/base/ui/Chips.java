package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;

/** What narrows a list, one chip each; a click on its cross takes it away. */
public final class Chips extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<String> texts = new ArrayList<>();

    public Chips() {
        getContent().addClassName("chips");
    }

    /** Takes all chips away, before those of another filter are shown. */
    public void clear() {
        getContent().removeAll();
        texts.clear();
    }

    /** A chip with its text, and what a click on its cross does. */
    public void add(String text, Runnable without) {
        Button cross = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> without.run());
        cross.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        cross.setAriaLabel(t("list.chip-remove", text));
        Span chip = new Span(new Span(text), cross);
        chip.addClassName("chip");
        getContent().add(chip);
        texts.add(text);
    }

    /** What narrows the list, in words. */
    public List<String> texts() {
        return List.copyOf(texts);
    }
}
