package org.parley.position.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.position.Evidence;
import org.parley.position.PositionDetails;
import org.parley.position.PositionLine;

/** A position with all that is known of it. */
class PositionItem extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PositionItem(PositionLine line) {
        PositionDetails details = line.details();
        Span facts = new Span(t(
                "position.facts",
                t(details.basis().key()),
                Dates.day(details.takenOn()),
                t(details.confidence().key())));
        facts.addClassName("quiet");
        Div head = new Div(new StandMark(details.step()), facts);
        head.addClassName("position-head");
        getContent().addClassName("position-item");
        getContent().add(head);
        if (!details.quote().isEmpty()) {
            Span quote = new Span(t("position.quoted", details.quote()));
            quote.addClassName("position-quote");
            quote.getElement().setAttribute("dir", "auto");
            getContent().add(quote);
        }
        Div shown = evidence(details.link(), line.evidence());
        Span by = new Span(t("position.by", line.recordedBy()));
        by.addClassName("quiet");
        shown.add(by);
        mark(shown, line);
        getContent().add(shown);
    }

    private static void mark(Div shown, PositionLine line) {
        if (!line.carriedFrom().isEmpty()) {
            shown.add(new Span(t("position.carried-from", line.carriedFrom())));
        }
        if (line.past()) {
            shown.add(new Span(t("position.past")));
        }
    }

    private static Div evidence(String link, @Nullable Evidence evidence) {
        Div shown = new Div();
        shown.addClassNames("row", "position-evidence");
        if (!link.isEmpty()) {
            Anchor web = new Anchor(link, host(link));
            web.setTarget(AnchorTarget.BLANK);
            web.getElement()
                    .setAttribute("rel", "noopener noreferrer")
                    .setAttribute("dir", "ltr")
                    .setAttribute("title", link);
            shown.add(web);
        }
        if (evidence != null) {
            shown.add(new PathLink(evidence.path(), t(evidence.kind()) + " · " + Dates.day(evidence.day())));
        }
        return shown;
    }

    /** The host says who published it; what does not parse is shown whole. */
    private static String host(String link) {
        try {
            String host = URI.create(link).getHost();
            return host == null ? link : host;
        } catch (IllegalArgumentException notAnAddress) {
            return link;
        }
    }
}
