package org.parley.succession.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TodayList;
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
        return new TodayList(
                t("succession.ending"),
                () -> ends.count(EndFilter.MINE),
                count -> new PathLink(EndLinks.list(EndFilter.MINE), t("succession.count", count)),
                () -> ends.list(EndFilter.MINE, PageRequest.of(0, FIRST)).stream()
                        .map(MandatesEnding::item)
                        .toList());
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
