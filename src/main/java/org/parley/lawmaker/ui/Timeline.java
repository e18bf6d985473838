package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;

/** Everything that happened with a lawmaker, the latest first, whichever feature knows of it. */
class Timeline extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int AT_MOST = 100;

    Timeline(List<HappeningSource> sources, UUID lawmaker) {
        List<Happening> happenings = sources.stream()
                .flatMap(source -> source.with(lawmaker, AT_MOST).stream())
                .sorted(Comparator.comparing(Happening::day).reversed())
                .limit(AT_MOST)
                .toList();
        getContent().addClassNames("card", "timeline");
        getContent().add(new H2(t("lawmaker.timeline")));
        if (happenings.isEmpty()) {
            Paragraph none = new Paragraph(t("lawmaker.timeline-empty"));
            none.addClassName("quiet");
            getContent().add(none);
        }
        happenings.forEach(happening -> getContent().add(line(happening)));
    }

    private static Component line(Happening happening) {
        Span day = new Span(Dates.day(happening.day()));
        day.addClassNames("quiet", "number");
        Span kind = new Span(t(happening.kind()));
        kind.addClassName("quiet");
        Div text = new Div(kind, title(happening));
        text.addClassName("line-facts");
        if (!happening.detail().isBlank()) {
            Span detail = new Span(happening.detail());
            detail.addClassName("timeline-detail");
            detail.getElement().setAttribute("dir", "auto");
            text.add(detail);
        }
        Div line = new Div(day, text);
        line.addClassName("timeline-line");
        return line;
    }

    private static Component title(Happening happening) {
        if (happening.path().isEmpty()) {
            return new Span(happening.title());
        }
        return new PathLink(happening.path(), happening.title());
    }
}
