package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.response.ResponseLine;

/** A response with all it says. Its text is shown as it came. */
class ResponseCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ResponseCard(ResponseLine line) {
        UUID lawmaker = line.lawmaker();
        H2 head = new H2();
        head.add(
                lawmaker == null
                        ? new Span(line.recipient())
                        : new PathLink(LawmakerLinks.to(lawmaker), line.recipient()));
        head.add(new Badge(t(line.responseClass().key())));
        head.addClassName("response-head");
        Span facts = new Span(t(
                "response.facts",
                line.parliament(),
                Dates.day(line.receivedOn()),
                t(line.via().key()),
                line.recordedBy()));
        facts.addClassName("quiet");
        getContent().addClassNames("card", "stack", "response");
        getContent().add(head, facts);
        if (!line.signedBy().isEmpty()) {
            getContent().add(new Span(t("response.signed", line.signedBy())));
        }
        if (!line.text().isEmpty()) {
            Div text = new Div(line.text());
            text.addClassName("response-text");
            getContent().add(text);
        }
    }
}
