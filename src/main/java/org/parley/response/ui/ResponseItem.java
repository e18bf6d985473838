package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.response.ResponseLine;

/** A response in a list of another page: from whom, what it is, when; a click opens it. */
class ResponseItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    ResponseItem(ResponseLine line, String detail) {
        Anchor from = new PathLink(ResponseLinks.to(line.id()), line.recipient());
        Badge badge = new Badge(t(line.responseClass().key()));
        Span head = new Span(from, badge);
        head.addClassName("response-head");
        Span what = new Span(Dates.day(line.receivedOn()) + (detail.isEmpty() ? "" : " · " + detail));
        what.addClassName("quiet");
        getContent().addClassName("item");
        getContent().add(head, what);
    }
}
