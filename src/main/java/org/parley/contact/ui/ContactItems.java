package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.contact.ContactLine;

/** A few contacts in a section of another page, each a link. */
class ContactItems extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    ContactItems(List<ContactLine> lines, ZoneId zone) {
        getContent().addClassName("items");
        lines.forEach(line -> getContent().add(item(line, zone)));
    }

    static ListItem item(ContactLine line, ZoneId zone) {
        Anchor names = new PathLink(ContactLinks.to(line.id()), ContactGrid.names(line));
        Span what = new Span(t(line.kind().key()) + " · " + Dates.moment(line.happenedAt(), zone));
        what.addClassName("quiet");
        ListItem item = new ListItem(names, what);
        if (line.confidential()) {
            names.add(ContactGrid.lock());
        }
        item.addClassName("item");
        return item;
    }
}
