package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.base.ui.TodaySection;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.CommitmentLine;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On Today: what was promised to us and falls due, what is overdue first; nothing when there is none. */
@org.springframework.stereotype.Component
@Order(50)
class DueCommitments implements TodaySection {

    private static final int FIRST = 5;
    private static final int DAYS = 14;

    private final CommitmentTools tools;

    DueCommitments(CommitmentTools tools) {
        this.tools = tools;
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
        LocalDate today = tools.today();
        CommitmentFilter due = CommitmentFilter.mineDue(today.plusDays(DAYS));
        int count = tools.commitments().count(due);
        section.removeAll();
        section.setVisible(count > 0);
        if (count > 0) {
            Div head = new Div(
                    new H2(t("commitment.falling-due")),
                    new PathLink(CommitmentLinks.list(due), t("commitment.count", count)));
            head.addClassName("section-head");
            UnorderedList list = new UnorderedList();
            list.addClassName("items");
            tools.commitments().list(due, PageRequest.of(0, FIRST)).forEach(line -> list.add(item(line, today)));
            section.add(head, list);
        }
    }

    private static Component item(CommitmentLine line, LocalDate today) {
        PathLink what =
                new PathLink(CommitmentLinks.to(line.id()), line.details().what());
        what.getElement().setAttribute("dir", "auto");
        Span by = new Span(line.by().name() + " · " + day(line, today));
        by.addClassName(line.overdue() ? "due-overdue" : "quiet");
        ListItem item = new ListItem(what, by);
        item.addClassName("item");
        return item;
    }

    private static String day(CommitmentLine line, LocalDate today) {
        LocalDate due = line.dueOn();
        return today.equals(due)
                ? t("commitment.due-today")
                : t(line.overdue() ? "commitment.was-due" : "commitment.due-day", due == null ? "" : Dates.day(due));
    }
}
