package org.parley.audit.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiFunction;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.audit.ChangePage.Subject;
import org.parley.audit.HistoryEntry;
import org.parley.audit.HistoryEntry.Change;
import org.parley.audit.HistoryEntry.Field;
import org.parley.audit.RecentChanges.Told;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;

/** What somebody did in one go, to which records: each of them a link to its page, the first at once and the rest when asked. */
class ChangeLine extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 50;

    private final transient HistoryEntry entry;
    private final ZoneId zone;
    private final SerializableBiFunction<Change, Field, Component> beside;
    private final transient More more;
    private final Div records = new Div();
    private final Button rest = new Button("", click -> showMore());
    private @Nullable UUID subject;
    private long last;
    private int shown;

    /** More of the records of an entry. */
    @FunctionalInterface
    interface More {

        /** Those after a change, as many as the number at most. */
        List<Told> of(HistoryEntry entry, long after, int limit);
    }

    ChangeLine(List<Told> first, ZoneId zone, SerializableBiFunction<Change, Field, Component> beside, More more) {
        entry = first.getFirst().entry();
        this.zone = zone;
        this.beside = beside;
        this.more = more;
        Span when = new Span(Dates.moment(entry.at(), zone));
        when.addClassNames("quiet", "number");
        rest.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        rest.addClassName("history-rest");
        rest.setDisableOnClick(true);
        records.addClassName("history-records");
        Div facts = new Div(HistoryLine.head(entry), records, rest);
        facts.addClassName("line-facts");
        getContent().addClassNames("timeline-line", "history-line");
        getContent().add(when, facts);
        show(first);
    }

    private void showMore() {
        List<Told> told = more.of(entry, last, AT_ONCE);
        show(told);
        if (told.size() < AT_ONCE) {
            rest.setVisible(false);
        }
    }

    private void show(List<Told> told) {
        told.forEach(this::add);
        shown += told.size();
        int left = entry.rows() - shown;
        rest.setVisible(left > 0);
        rest.setEnabled(true);
        rest.setText(
                entry.rows() > HistoryEntry.COUNTED
                        ? t("audit.show-next", AT_ONCE)
                        : t("audit.show-more", Math.min(left, AT_ONCE), left));
    }

    private void add(Told told) {
        Change change = told.change();
        last = change.id();
        if (!change.subject().equals(subject)) {
            subject = change.subject();
            records.add(name(told.subject()));
        }
        if (!change.record().equals(change.subject()) && !change.name().isBlank()) {
            records.add(HistoryLine.quiet(change.name()));
        }
        records.add(HistoryLine.fields(entry, change, zone, beside));
    }

    private static Component name(@Nullable Subject subject) {
        if (subject == null) {
            return HistoryLine.quiet(t("audit.gone"));
        }
        Anchor link = new PathLink(subject.path(), subject.name().isBlank() ? t("audit.nameless") : subject.name());
        link.addClassName("history-subject");
        link.getElement().setAttribute("dir", "auto");
        return link;
    }
}
