package org.parley.audit.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.UUID;
import org.parley.audit.History;
import org.parley.audit.HistoryEntry;
import org.parley.audit.HistoryPage;
import org.parley.audit.Restoring;
import org.parley.base.Actor;
import org.parley.base.Roles;

/** The history on a record's page: closed until somebody asks for it, the latest first, a page at a time. */
class HistoryCard extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

    private final UUID subject;
    private final transient History history;
    private final transient Restoring restoring;
    private final boolean mayRestore;
    private final ZoneId zone;
    private final OrderedList lines = new OrderedList();
    private final Paragraph none = new Paragraph(t("audit.none"));
    private final Button earlier = new Button(t("audit.earlier"), click -> add());
    private long next = HistoryPage.LATEST;

    HistoryCard(UUID subject, History history, Restoring restoring, Actor actor) {
        this.restoring = restoring;
        mayRestore = actor.is(Roles.OFFICER);
        this.subject = subject;
        this.history = history;
        zone = actor.zone();
        lines.addClassName("timeline-lines");
        none.addClassName("quiet");
        none.setVisible(false);
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        earlier.setDisableOnClick(true);
        getContent().addClassNames("card", "timeline", "history");
        getContent().setSummary(new H2(t("audit.title")));
        getContent().add(new Div(none, lines, earlier));
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show();
            }
        });
    }

    private void show() {
        lines.removeAll();
        next = HistoryPage.LATEST;
        add();
        none.setVisible(lines.getComponentCount() == 0);
    }

    private void add() {
        HistoryPage page = history.page(subject, next, PAGE);
        page.entries()
                .forEach(entry ->
                        lines.add(new HistoryLine(entry, zone, (change, field) -> restore(entry, change, field))));
        next = page.next();
        earlier.setVisible(next != 0);
        earlier.setEnabled(true);
    }

    private Component restore(HistoryEntry entry, HistoryEntry.Change change, HistoryEntry.Field field) {
        return mayRestore && RestoreButton.isFor(entry, change, field, restoring)
                ? new RestoreButton(restoring, entry.place(), change.record(), field, zone)
                : new Text("");
    }
}
