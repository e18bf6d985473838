package org.parley.succession.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.TodaySection;
import org.parley.succession.EndFilter;
import org.parley.succession.EndLine;
import org.parley.succession.Ends;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On Today: whose mandate ends soon or ended, of those whom I look after or with whom something of mine is open. */
@org.springframework.stereotype.Component
@Order(60)
class MandatesEnding implements TodaySection {

    private static final int FIRST = 5;

    private final Ends ends;

    MandatesEnding(Ends ends) {
        this.ends = ends;
    }

    @Override
    public Component create() {
        Div section = new Div();
        section.addClassNames("card", "today-side");
        Stored.whenTold(section, () -> fill(section));
        fill(section);
        return section;
    }

    private void fill(Div section) {
        int count = ends.count(EndFilter.MINE);
        section.removeAll();
        section.setVisible(count > 0);
        if (count > 0) {
            Div head = new Div(
                    new H2(t("succession.ending")),
                    new PathLink(EndLinks.list(EndFilter.MINE), t("succession.count", count)));
            head.addClassName("section-head");
            UnorderedList list = new UnorderedList();
            list.addClassName("items");
            ends.list(EndFilter.MINE, PageRequest.of(0, FIRST)).forEach(line -> list.add(item(line)));
            section.add(head, list);
        }
    }

    private static Component item(EndLine line) {
        PathLink name = new PathLink(EndLinks.to(line.mandate()), line.name());
        name.getElement().setAttribute("dir", "auto");
        String open = EndTexts.open(line);
        Span facts = new Span(open.isEmpty() ? EndTexts.end(line) : EndTexts.end(line) + " · " + open);
        facts.addClassName("quiet");
        ListItem item = new ListItem(name, facts);
        item.addClassName("item");
        return item;
    }
}
