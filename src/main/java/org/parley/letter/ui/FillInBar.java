package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Puts what is filled in for each recipient where the cursor stands: {@code components/fill-in.js} does it in the browser, in the text
 * area that stands in the same {@code composer}.
 */
@JsModule("context://components/fill-in.js")
class FillInBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    FillInBar(List<FillIns.FillIn> offered) {
        Span what = new Span(t("letter.fill-in"));
        what.addClassName("quiet");
        getContent().add(what);
        offered.forEach(one -> getContent().add(chip(one)));
        getContent().addClassNames("row", "fill-ins");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", t("letter.fill-in"));
        getContent().setVisible(!offered.isEmpty());
    }

    private static Button chip(FillIns.FillIn one) {
        Button chip = new Button(one.label());
        chip.addThemeName("small");
        chip.getElement().setAttribute("fills-in", one.written()).setAttribute("title", one.written());
        return chip;
    }
}
