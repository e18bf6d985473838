package org.parley.succession.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.succession.Matter;
import org.parley.succession.Thing;

/** What is open with somebody, each to be ticked or not; all are at first. */
class MattersField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<Matter, Checkbox> ticks = new LinkedHashMap<>();

    MattersField(List<Matter> matters, boolean mayDecide) {
        getContent().addClassName("matters");
        Thing before = null;
        for (Matter matter : matters) {
            if (matter.thing() != before) {
                before = matter.thing();
                getContent().add(new H3(t(before.key())));
            }
            getContent().add(row(matter, mayDecide));
        }
    }

    /** Those that are ticked, as they were seen. */
    List<Matter> ticked() {
        return ticks.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Component row(Matter matter, boolean mayDecide) {
        Span says = new Span(EndTexts.says(matter.thing(), matter.says()));
        says.getElement().setAttribute("dir", "auto");
        says.setId("matter-" + UUID.randomUUID());
        Span facts = new Span(EndTexts.facts(matter));
        facts.addClassName("quiet");
        Div text = new Div(says, facts);
        text.addClassName("name-cell");
        Div row = new Div(text);
        row.addClassName("matter");
        if (mayDecide) {
            Checkbox tick = new Checkbox(true);
            tick.setAriaLabelledBy(says.getId().orElseThrow());
            ticks.put(matter, tick);
            row.addComponentAsFirst(tick);
        }
        return row;
    }
}
