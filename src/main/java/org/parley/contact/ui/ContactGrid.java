package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.Dates;
import org.parley.contact.ContactLine;
import org.parley.contact.participant.AttendeeShown;

/** Contacts in rows; on a narrow screen the first column says it all. */
class ContactGrid extends Grid<ContactLine> {

    private static final long serialVersionUID = 1L;

    private static final int NAMES = 3;

    private final ZoneId zone;
    private final Clock clock;
    private final Column<ContactLine> when;
    private final List<Column<ContactLine>> others;

    ContactGrid(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
        addComponentColumn(this::withWhom)
                .setHeader(t("contact.with"))
                .setFlexGrow(3)
                .setWidth("14rem");
        when = addColumn(line -> Dates.moment(line.happenedAt(), zone))
                .setHeader(t("contact.when"))
                .setSortProperty("happenedAt")
                .setSortable(true)
                .setWidth("12rem")
                .setFlexGrow(0);
        others = List.of(
                addColumn(ContactGrid::about)
                        .setHeader(t("contact.about"))
                        .setFlexGrow(2)
                        .setWidth("11rem"),
                addColumn(line -> String.join(", ", line.colleagues()))
                        .setHeader(t("contact.our-side"))
                        .setFlexGrow(1)
                        .setWidth("9rem"));
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        sort(List.of(new GridSortOrder<>(when, SortDirection.DESCENDING)));
        setSizeFull();
    }

    void fit(boolean narrow, boolean besideAPage) {
        boolean roomy = !narrow && !besideAPage;
        if (roomy != when.isVisible()) {
            when.setVisible(roomy);
            others.forEach(column -> column.setVisible(roomy));
            getDataProvider().refreshAll();
        }
    }

    private Component withWhom(ContactLine line) {
        Div names = new Div(new Span(names(line)));
        names.addClassName("names");
        String moment = when.isVisible() ? "" : Dates.moment(line.happenedAt(), zone);
        Span what = new Span(Stream.of(t(line.kind().key()), moment, firstLine(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        what.addClassName("quiet");
        if (line.confidential()) {
            names.add(lock());
        }
        if (line.happenedAt().isAfter(clock.instant())) {
            names.add(planned());
        }
        Div cell = new Div(names, what);
        cell.addClassName("name-cell");
        return cell;
    }

    static String names(ContactLine line) {
        String first = line.lawmakers().stream().limit(NAMES).collect(Collectors.joining(", "));
        if (line.people() == 0) {
            return others(line.attendees());
        }
        int more = line.people() - NAMES;
        return more > 0 ? t("contact.names-more", first, more) : first;
    }

    /** Of one without a lawmaker, who was met. */
    private static String others(List<AttendeeShown> attendees) {
        List<AttendeeShown> met =
                attendees.stream().filter(one -> one.attendee().wasMet()).toList();
        String first = met.stream().limit(NAMES).map(AttendeeShown::text).collect(Collectors.joining("; "));
        return met.size() > NAMES ? t("contact.names-more", first, met.size() - NAMES) : first;
    }

    static Component planned() {
        Span planned = new Span(t("contact.planned"));
        planned.addClassNames("state", "planned");
        return planned;
    }

    static Component lock() {
        var lock = VaadinIcon.LOCK.create();
        lock.addClassName("lock");
        lock.setTooltipText(t("contact.is-confidential"));
        return lock;
    }

    private static String firstLine(ContactLine line) {
        return line.glance().lines().findFirst().orElse("");
    }

    private static String about(ContactLine line) {
        return Stream.of(line.letter(), line.campaign())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
