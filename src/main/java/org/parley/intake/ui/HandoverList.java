package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.intake.HandoverLine;
import org.parley.intake.Sorting;
import org.parley.lawmaker.ui.LawmakerLinks;

/** What is still open with those who are no longer on the list, so that somebody takes it over. */
class HandoverList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    HandoverList(List<HandoverLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        lines.stream().limit(Sorting.HANDED_OVER).map(HandoverList::item).forEach(list::add);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(
                                lines.size() > Sorting.HANDED_OVER
                                        ? t("intake.handover.many", Sorting.HANDED_OVER)
                                        : t("intake.handover", lines.size())),
                        new Paragraph(t("intake.handover.sentence", Sorting.HANDED_OVER)),
                        list);
    }

    private static ListItem item(HandoverLine line) {
        Anchor name = new PathLink(LawmakerLinks.to(line.lawmaker()), line.name());
        name.getElement().setAttribute("dir", "auto");
        Span what = new Span(t("intake.handover.what", line.what(), Dates.day(line.due()), line.who()));
        what.getElement().setAttribute("dir", "auto");
        Div item = new Div(name, what);
        item.addClassNames("name-cell", "wrap");
        return new ListItem(item);
    }
}
