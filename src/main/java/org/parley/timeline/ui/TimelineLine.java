package org.parley.timeline.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.timeline.Happening;

/** One thing that happened: when, what, a link to it, to how many it happened as a link to them, and who did it. */
class TimelineLine extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    TimelineLine(Happening happening, ZoneId zone) {
        Span when = new Span(Dates.day(happening.dayIn(zone)));
        when.addClassNames("quiet", "number");
        if (happening.day() == null) {
            when.getElement().setAttribute("title", Dates.moment(happening.at(), zone));
        }
        Span what = new Span(
                happening.how().isEmpty()
                        ? t(happening.what(), happening.named())
                        : t("timeline.how", t(happening.what(), happening.named()), t(happening.how())));
        what.addClassName("timeline-what");
        Div facts = new Div(what);
        facts.addClassName("line-facts");
        if (!happening.title().isBlank()) {
            facts.add(title(happening));
        }
        if (happening.recipients() > 0) {
            facts.add(new PathLink(happening.concerned(), t("timeline.recipients", happening.recipients())));
        }
        if (!happening.about().isBlank()) {
            facts.add(quiet(happening.about(), "timeline-about"));
        }
        if (!happening.detail().isBlank()) {
            facts.add(quiet(happening.detail(), "timeline-detail"));
        }
        if (!happening.by().isBlank()) {
            facts.add(quiet(happening.by(), "timeline-by"));
        }
        getContent().addClassName("timeline-line");
        getContent().add(when, facts);
    }

    private static Component title(Happening happening) {
        if (happening.path().isEmpty()) {
            Span title = new Span(happening.title());
            title.getElement().setAttribute("dir", "auto");
            return title;
        }
        if (happening.path().startsWith("https://")) {
            Anchor published = new Anchor(happening.path(), happening.title(), AnchorTarget.BLANK);
            published.getElement().setAttribute("rel", "noopener noreferrer");
            return published;
        }
        Anchor title = new PathLink(happening.path(), happening.title());
        title.getElement().setAttribute("dir", "auto");
        return title;
    }

    private static Span quiet(String text, String mark) {
        Span quiet = new Span(text);
        quiet.addClassNames("quiet", mark);
        quiet.getElement().setAttribute("dir", "auto");
        return quiet;
    }
}
