package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two people edited the same thing: shows what the other one stored beside what this one typed, field by field, and lets this one
 * choose. Nothing is stored or lost until the choice is made; closing it leads back to the form as it was.
 */
public class ConflictDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Map<String, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

    /**
     * One field that both changed.
     *
     * @param key by which the form knows it
     * @param label what the form calls it
     * @param theirs what is stored now, as text
     * @param mine what was typed, as text
     */
    public record Difference(String key, String label, String theirs, String mine) implements Serializable {}

    /**
     * A dialog about these differences.
     *
     * @param decided gets the keys of the fields in which theirs was chosen; the others are to be stored as typed
     */
    public ConflictDialog(List<Difference> differences, SerializableConsumer<Set<String>> decided) {
        setHeaderTitle(t("conflict.title"));
        setWidth("min(46rem, 96vw)");
        addClassName("conflict-dialog");
        add(new Paragraph(t("conflict.sentence")));
        differences.forEach(difference -> add(row(difference)));
        Button save = new Button(t("conflict.save"), click -> {
            close();
            decided.accept(theirs());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(t("conflict.back"), click -> close()), save);
    }

    private Div row(Difference difference) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
        choice.setItems(true, false);
        choice.setRenderer(new ComponentRenderer<>(mine -> side(difference, mine)));
        choice.setAriaLabel(difference.label());
        choice.setValue(true);
        choice.addClassName("conflict-sides");
        choices.put(difference.key(), choice);
        Div row = new Div(new H3(difference.label()), choice);
        row.addClassName("conflict-row");
        return row;
    }

    private static Div side(Difference difference, boolean mine) {
        Span whose = new Span(mine ? t("conflict.mine") : t("conflict.theirs"));
        whose.addClassName("quiet");
        String text = mine ? difference.mine() : difference.theirs();
        Span value = new Span(text.isEmpty() ? t("conflict.empty") : text);
        value.getElement().setAttribute("dir", "auto");
        value.addClassName("conflict-value");
        Div side = new Div(whose, value);
        side.addClassName("conflict-side");
        return side;
    }

    private Set<String> theirs() {
        return choices.entrySet().stream()
                .filter(choice -> Boolean.FALSE.equals(choice.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
