package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.parley.response.ResponseClass;

/** Picks a class. Every class says in a line what it means and what it counts for. */
class ClassField extends Select<ResponseClass> {

    private static final long serialVersionUID = 1L;

    ClassField() {
        setLabel(t("response.class"));
        setItems(ResponseClass.values());
        setItemLabelGenerator(one -> t(one.key()));
        setRenderer(new ComponentRenderer<>(ClassField::explained));
        setRequiredIndicatorVisible(true);
        addClassName("wide");
        addValueChangeListener(change -> setHelperText(
                change.getValue() == null ? "" : t(change.getValue().explanation())));
    }

    private static Span explained(ResponseClass one) {
        Span explanation = new Span(t(one.explanation()));
        explanation.addClassName("quiet");
        Span cell = new Span(new Span(t(one.key())), explanation);
        cell.addClassName("name-cell");
        return cell;
    }
}
