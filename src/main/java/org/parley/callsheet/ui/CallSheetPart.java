package org.parley.callsheet.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.ListTools;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.UrlQuery;
import org.parley.callsheet.CallCounts;
import org.parley.callsheet.CallLine;
import org.parley.callsheet.CallSheets;
import org.parley.callsheet.CallShow;
import org.parley.contact.ui.Beginning;
import org.parley.contact.ui.ContactDialogs;
import org.parley.letter.ui.LetterLinks;
import org.parley.letter.ui.LetterTab;

/** Whom to call next: one after the other without going back to a list, and the list itself below. */
class CallSheetPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient CallSheets sheets;
    private final transient ContactDialogs contacts;
    private final transient Whereabouts whereabouts;
    private final boolean calls;
    private final transient Runnable changed;
    private final Div counts = new Div();
    private final Div now = new Div();
    private final CallGrid grid;
    private CallShow shown = CallShow.WAITING;
    private transient @Nullable CallLine called;

    CallSheetPart(
            UUID letter,
            CallSheets sheets,
            ContactDialogs contacts,
            Whereabouts whereabouts,
            ListTools listTools,
            Actor actor,
            Runnable changed) {
        this.letter = letter;
        this.sheets = sheets;
        this.contacts = contacts;
        this.whereabouts = whereabouts;
        this.changed = changed;
        calls = actor.is(Roles.OFFICER);
        counts.addClassName("counts");
        counts.getElement().setAttribute("role", "status");
        grid = new CallGrid(letter, sheets, recipient -> {
            if (calls) {
                show(sheets.take(letter, recipient));
            }
        });
        addClassName("call-sheet");
        Div head = new Div(counts, listTools.create());
        head.addClassName("call-head");
        add(head, now, grid);
    }

    @Override
    public void show(QueryParameters query) {
        shown = CallShow.of(UrlQuery.text(query, "show")).orElse(CallShow.WAITING);
        begin();
    }

    private void begin() {
        CallCounts left = tell();
        called = null;
        now.removeAll();
        if (calls && shown == CallShow.WAITING && left.waiting() > 0) {
            Button start = new Button(t("callsheet.start"), VaadinIcon.PHONE.create(), click -> next());
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            start.setDisableOnClick(true);
            Span how = new Span(t("callsheet.how"));
            how.addClassName("quiet");
            Div row = new Div(start, how);
            row.addClassName("row");
            now.add(row);
        }
    }

    private void next() {
        Optional<CallLine> line = sheets.next(letter);
        if (line.isPresent()) {
            show(line.get());
        } else {
            begin();
            Notices.done("callsheet.done");
        }
    }

    private void show(CallLine line) {
        tell();
        called = line;
        Button log = new Button(t("contact.log"), VaadinIcon.PHONE.create(), click -> log(line));
        log.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button skip = new Button(t("callsheet.skip"), click -> {
            sheets.skip(line.recipient());
            next();
        });
        skip.setDisableOnClick(true);
        Button stop = new Button(t("callsheet.stop"), click -> {
            sheets.leave(line.recipient());
            begin();
        });
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        now.removeAll();
        now.add(new CallCard(line, whereabouts, log, skip, stop));
    }

    /** What was said is written down, and the next one follows, who is written down in the same way where the person goes on. */
    private void log(CallLine line) {
        contacts.logInTurn(beginning(line), () -> {
            if (called != null) {
                sheets.leave(called.recipient());
            }
            changed.run();
            next();
            return Optional.ofNullable(called).map(this::beginning);
        });
    }

    private Beginning beginning(CallLine line) {
        return new Beginning(Set.of(line.lawmaker()), null, letter);
    }

    private CallCounts tell() {
        CallCounts left = sheets.counts(letter);
        counts.removeAll();
        for (CallShow show : CallShow.values()) {
            counts.add(count(show, left));
        }
        if (!left.others().isEmpty()) {
            Span others = new Span(t("callsheet.others", String.join(", ", left.others())));
            others.addClassName("quiet");
            counts.add(others);
        }
        grid.show(shown, nothing());
        return left;
    }

    private Component count(CallShow show, CallCounts left) {
        Span number = new Span(t("callsheet.number", left.of(show)));
        number.addClassName("number");
        String path = LetterLinks.tab(letter, CallSheetTab.WORD);
        Anchor link = new PathLink(
                show == CallShow.WAITING
                        ? path
                        : new UrlQuery().with("show", show.word()).after(path),
                number,
                new Span(t("callsheet.show." + show.word(), left.of(show))));
        link.addClassName("count");
        if (show == shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Message nothing() {
        return shown == CallShow.WAITING
                ? new Message(VaadinIcon.CHECK_CIRCLE_O, t("callsheet.none-title"), t("callsheet.none-sentence"))
                : new Message(VaadinIcon.PHONE, t("callsheet.recent-none"), t("callsheet.recent-none-sentence"));
    }
}
