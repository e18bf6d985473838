package org.parley.audit.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.audit.ChangeFilter;
import org.parley.audit.ChangePage;
import org.parley.audit.HistoryEntry;
import org.parley.audit.HistoryEntry.Change;
import org.parley.audit.HistoryEntry.Field;
import org.parley.audit.RecentChanges;
import org.parley.audit.RecentChanges.Told;
import org.parley.audit.Restoring;
import org.parley.base.Actor;

/** The changes of all records as a list, the latest first and a page at a time, each as the page of its record tells it. */
public class ChangeList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    private final transient RecentChanges changes;
    private final transient Restoring restoring;
    private final ZoneId zone;
    private final OrderedList lines = new OrderedList();
    private final Button earlier = new Button(t("audit.earlier"), click -> add());
    private transient ChangeFilter filter = ChangeFilter.ALL;
    private transient ChangePage.@Nullable Place next;
    private boolean findsMore;

    /** Makes such lists. */
    @org.springframework.stereotype.Component
    public record Maker(RecentChanges changes, Restoring restoring, Actor actor) {

        /** A list that is still empty. */
        public ChangeList make() {
            return new ChangeList(changes, restoring, actor.zone());
        }
    }

    private ChangeList(RecentChanges changes, Restoring restoring, ZoneId zone) {
        this.changes = changes;
        this.restoring = restoring;
        this.zone = zone;
        lines.addClassName("timeline-lines");
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        earlier.setDisableOnClick(true);
        getContent().addClassNames("timeline", "history", "changes");
        getContent().add(lines, earlier);
    }

    /** Shows the latest changes that are listed by a filter; false where there are none. */
    public boolean show(ChangeFilter asked) {
        filter = asked;
        next = null;
        lines.removeAll();
        add();
        setVisible(lines.getComponentCount() > 0);
        return isVisible();
    }

    /** Whether the search by name finds more records of a kind than those whose changes are listed. */
    public boolean findsMore() {
        return findsMore;
    }

    private void add() {
        ChangePage page = changes.page(filter, next, PAGE);
        page.entries().forEach(entry -> lines.add(line(entry, page)));
        next = page.next();
        findsMore = page.findsMore();
        earlier.setVisible(next != null);
        earlier.setEnabled(true);
    }

    private ChangeLine line(HistoryEntry entry, ChangePage page) {
        return new ChangeLine(
                entry.changes().stream()
                        .map(change -> new Told(entry, change, page.subjects().get(change.subject())))
                        .toList(),
                zone,
                (change, field) -> restore(entry, change, field),
                (one, after, limit) -> changes.more(filter, one, after, limit));
    }

    private Component restore(HistoryEntry entry, Change change, Field field) {
        return RestoreButton.isFor(entry, change, field, restoring)
                ? new RestoreButton(restoring, entry.place(), change.record(), field, zone)
                : new Text("");
    }
}
