package org.parley.commitment.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TodayList;
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
        return new TodayList(
                t("commitment.falling-due"),
                () -> tools.commitments().count(due()),
                count -> new PathLink(CommitmentLinks.list(due()), t("commitment.count", count)),
                this::first);
    }

    private List<ListItem> first() {
        LocalDate today = tools.today();
        return tools.commitments().list(due(), PageRequest.of(0, FIRST)).stream()
                .map(line -> item(line, today))
                .toList();
    }

    private CommitmentFilter due() {
        return CommitmentFilter.mineDue(tools.today().plusDays(DAYS));
    }

    private static ListItem item(CommitmentLine line, LocalDate today) {
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
