package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.base.ui.Dates;
import org.parley.position.Basis;
import org.parley.position.PositionLine;
import org.parley.position.Stand;
import org.parley.position.Step;

/** How somebody came to stand where they stand, the latest last: a shape for each position, the higher the more for us. */
class Trail extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<Step> DOWN = List.of(Step.values());

    Trail(List<PositionLine> latestFirst) {
        Div line = getContent();
        line.addClassName("trail");
        line.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        t(
                                "position.trail",
                                latestFirst.reversed().stream().map(Trail::said).collect(Collectors.joining("; "))));
        latestFirst.reversed().forEach(position -> line.add(dot(position)));
    }

    private static Span dot(PositionLine position) {
        Span dot = new Span();
        dot.addClassNames("stand", StandMark.shape(new Stand(position.details().step(), null)));
        dot.setClassName("private", position.details().basis() == Basis.PRIVATE_IMPRESSION);
        dot.getStyle()
                .set("--level", String.valueOf(DOWN.indexOf(position.details().step())));
        dot.getElement().setAttribute("title", said(position));
        return dot;
    }

    private static String said(PositionLine position) {
        return Dates.day(position.details().takenOn()) + " "
                + t(position.details().step().key());
    }
}
