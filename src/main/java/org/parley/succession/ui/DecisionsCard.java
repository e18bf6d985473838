package org.parley.succession.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.lawmaker.ui.LawmakerLinks;
import org.parley.succession.DecisionLine;

/** What was decided after a mandate, by whom and when; nothing while nothing was. */
class DecisionsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DecisionsCard(List<DecisionLine> lines, ZoneId zone) {
        UnorderedList list = new UnorderedList();
        list.addClassName("items");
        lines.forEach(line -> list.add(item(line, zone)));
        getContent().add(new H2(t("succession.decided")), list);
        getContent().addClassName("card");
        getContent().setVisible(!lines.isEmpty());
    }

    private static ListItem item(DecisionLine line, ZoneId zone) {
        Span says = new Span(EndTexts.says(line.thing(), line.says()));
        says.getElement().setAttribute("dir", "auto");
        Span how = new Span(t(line.choice().key() + "-done"));
        UUID successor = line.successor();
        if (successor != null) {
            how.add(new Span(": "), new PathLink(LawmakerLinks.to(successor), line.successorName()));
        }
        Span who = new Span(t("succession.decided-by", line.by(), Dates.moment(line.at(), zone)));
        who.addClassName("quiet");
        ListItem item = new ListItem(says, how, who);
        item.addClassName("item");
        return item;
    }
}
