package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;
import org.parley.response.ResponseClass;
import org.parley.response.automatic.Sign;

/** Picks a class. Every class says in a line what it means and what it counts for. */
class ClassField extends Select<ResponseClass> {

    private static final long serialVersionUID = 1L;

    private boolean proposed;

    ClassField() {
        setLabel(t("response.class"));
        setItems(ResponseClass.values());
        setItemLabelGenerator(one -> t(one.key()));
        setRenderer(new ComponentRenderer<>(ClassField::explained));
        setRequiredIndicatorVisible(true);
        addClassName("wide");
        addValueChangeListener(change -> {
            proposed = false;
            setHelperText(change.getValue() == null ? "" : t(change.getValue().explanation()));
        });
    }

    /** Proposes what a text reads like, as long as nobody chose; null takes a proposal back. */
    void propose(@Nullable Sign sign) {
        if (!isEmpty() && !proposed) {
            return;
        }
        if (sign == null) {
            clear();
            return;
        }
        ResponseClass one = switch (sign.machine()) {
            case AUTOMATIC_REPLY -> ResponseClass.AUTOMATIC_REPLY;
            case RETURNED -> ResponseClass.RETURNED;
        };
        setValue(one);
        proposed = true;
        setHelperText(t("response.proposed", sign.found()));
    }

    private static Span explained(ResponseClass one) {
        Span explanation = new Span(t(one.explanation()));
        explanation.addClassName("quiet");
        Span cell = new Span(new Span(t(one.key())), explanation);
        cell.addClassName("name-cell");
        return cell;
    }
}
