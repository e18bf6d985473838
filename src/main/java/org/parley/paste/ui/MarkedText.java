package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.paste.text.Understood;

/** What was pasted, each part in its colour, with what the colours mean above it. */
class MarkedText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    MarkedText(Understood letter) {
        List<Marks.Mark> marks = Marks.of(letter);
        Div text = new Div();
        text.addClassName("pasted-text");
        text.getElement().setAttribute("dir", "auto");
        Set<Part> found = EnumSet.noneOf(Part.class);
        for (Marks.Mark mark : marks) {
            Span stretch = new Span(mark.text());
            Part part = mark.part();
            if (part != null) {
                found.add(part);
                stretch.addClassNames("part", part.style());
                stretch.setTitle(t(part.key()));
                if (!mark.sure()) {
                    stretch.addClassName("part-unsure");
                    stretch.setTitle(t("paste.unsure", t(part.key())));
                }
            }
            text.add(stretch);
        }
        Div legend = new Div();
        legend.addClassNames("row", "pasted-legend");
        found.forEach(part -> {
            Span name = new Span(t(part.key()));
            name.addClassNames("part", part.style());
            legend.add(name);
        });
        getContent().addClassNames("card", "pasted");
        getContent().getElement().setAttribute("role", "region").setAttribute("aria-label", t("paste.as-pasted"));
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(new H2(t("paste.as-pasted")), legend, text);
    }
}
