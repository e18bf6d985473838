package org.parley.audit.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiFunction;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.parley.audit.HistoryEntry;
import org.parley.audit.HistoryEntry.Change;
import org.parley.audit.HistoryEntry.Field;
import org.parley.base.ui.Dates;

/** What somebody did in one go: when, to what, who, and from what to what. */
class HistoryLine extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    /** From this many letters on a text is shown by what changed in it. */
    private static final int LONG = 80;

    /**
     * A line about an entry.
     *
     * @param beside what stands beside a field, such as a button
     */
    HistoryLine(HistoryEntry entry, ZoneId zone, SerializableBiFunction<Change, Field, Component> beside) {
        Span when = new Span(Dates.moment(entry.at(), zone));
        when.addClassNames("quiet", "number");
        Div facts = new Div(head(entry));
        facts.addClassName("line-facts");
        for (Change change : entry.changes()) {
            facts.add(fields(entry, change, zone, beside));
        }
        if (entry.rows() > entry.changes().size() && entry.changes().stream().anyMatch(HistoryLine::tells)) {
            facts.add(quiet(t("audit.and-more", entry.rows() - entry.changes().size())));
        }
        getContent().addClassNames("timeline-line", "history-line");
        getContent().add(when, facts);
    }

    static Div head(HistoryEntry entry) {
        Span what = new Span(t("audit.what", t("audit.place." + entry.place()), t("audit.kind." + entry.kind())));
        what.addClassName("timeline-what");
        Div head = new Div(what, quiet(who(entry)));
        head.addClassName("history-head");
        if (entry.records() > HistoryEntry.COUNTED) {
            head.add(new Span(t("audit.more-than", HistoryEntry.COUNTED)));
        } else if (entry.records() > 1) {
            head.add(new Span(t("audit.many", entry.records())));
        }
        if (!entry.list().isEmpty()) {
            head.add(quiet(t("audit.with-list", entry.list())));
        }
        return head;
    }

    static String who(HistoryEntry entry) {
        return Manner.onScreen(ZoneOffset.UTC).who(entry);
    }

    private static boolean tells(Change change) {
        return change.fields().stream().anyMatch(field -> Told.tells(change, field));
    }

    static Component fields(
            HistoryEntry entry, Change change, ZoneId zone, SerializableBiFunction<Change, Field, Component> beside) {
        DescriptionList fields = new DescriptionList();
        fields.addClassName("history-fields");
        change.fields().stream().filter(field -> Told.tells(change, field)).forEach(field -> {
            DescriptionList.Description says = new DescriptionList.Description(says(entry, change, field, zone));
            says.add(beside.apply(change, field));
            fields.add(new DescriptionList.Term(Told.column(entry.place(), field.column())), says);
        });
        fields.setVisible(fields.getElement().getChildCount() > 0);
        return fields;
    }

    private static Component says(HistoryEntry entry, Change change, Field field, ZoneId zone) {
        String was = Told.value(entry.place(), field, true, zone);
        String became = Told.value(entry.place(), field, false, zone);
        if (change.came()) {
            return text("ins", became);
        }
        if (change.went()) {
            return text("del", was);
        }
        if (field.type().equals("text")
                && !Told.isNothing(field.was())
                && !Told.isNothing(field.became())
                && Math.max(was.length(), became.length()) > LONG) {
            return new Difference(was, became);
        }
        Span arrow = new Span(" → ");
        arrow.getElement().setAttribute("aria-label", t("audit.to"));
        return new Span(text("del", was), arrow, text("ins", became));
    }

    private static Span text(String kind, String value) {
        Span text = new Span(value);
        text.addClassName("history-" + kind);
        text.getElement().setAttribute("dir", "auto");
        return text;
    }

    static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        quiet.getElement().setAttribute("dir", "auto");
        return quiet;
    }
}
