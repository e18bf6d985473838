package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Notices;
import org.parley.roster.PassedOver;
import org.parley.roster.ReadList;
import org.parley.signatory.Choice;
import org.parley.signatory.ManySignatories;
import org.parley.signatory.Recorded;
import org.parley.signatory.SignatoryShow;

/** What was understood of a pasted list, to be confirmed line by line before anything is written. */
class ManyCheck extends Dialog {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient ManySignatories many;
    private final transient Runnable stored;
    private final transient List<ManyRow> rows;
    private final Span summary = new Span();
    private final HeardFields heard;
    private final ManyGrid grid = new ManyGrid(this::chosen);
    private final Button save = new Button();

    ManyCheck(UUID letter, ReadList list, ManySignatories many, LocalDate today, Runnable stored) {
        this.letter = letter;
        this.many = many;
        this.stored = stored;
        rows = new ArrayList<>(many.understand(letter, list.signatories()).stream()
                .map(ManyRow::new)
                .toList());
        grid.setItems(rows);
        heard = new HeardFields(today, SignatoryShow.SIGNED, SignatoryShow.INVITED);
        summary.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        Div content = new Div(summary, grid);
        list.passedOver().forEach(one -> content.add(passedOver(one)));
        content.add(heard);
        content.addClassNames("stack", "many-check");
        setHeaderTitle(t("signatory.check-title"));
        add(content);
        getFooter().add(new Button(t("signatory.check-back"), click -> close()), save);
        setCloseOnOutsideClick(false);
        setWidth("min(60rem, 97vw)");
        addClassName("entry-dialog");
        show();
    }

    private void chosen(ManyRow row) {
        if (row.is(Choice.Several.class)) {
            int place = rows.indexOf(row);
            rows.remove(place);
            rows.addAll(
                    place,
                    many.understand(letter, row.read().apart()).stream()
                            .map(ManyRow::new)
                            .toList());
        }
        show();
    }

    private void show() {
        long open = rows.stream().filter(ManyRow::isOpen).count();
        long known = rows.stream().filter(row -> row.is(Choice.Known.class)).count();
        long fresh = rows.stream().filter(row -> row.is(Choice.New.class)).count();
        long people = rows.stream().filter(row -> row.is(Choice.Person.class)).count();
        summary.setText(t("signatory.check-summary", rows.size(), known, fresh, people, open));
        save.setText(t("signatory.check-save", known + fresh + people));
        grid.getListDataView().refreshAll();
    }

    private void save() {
        try {
            long open = rows.stream().filter(ManyRow::isOpen).count();
            if (open > 0) {
                grid.lead(rows);
                Notices.refused("signatory.refusal.not-decided", open);
                return;
            }
            heard.typed().ifPresent(news -> {
                Recorded recorded = many.record(
                        letter, rows.stream().map(ManyRow::confirmed).toList(), news);
                close();
                stored.run();
                Notices.done(
                        "signatory.recorded",
                        recorded.added(),
                        recorded.changed(),
                        recorded.same(),
                        recorded.partners());
            });
        } finally {
            save.setEnabled(true);
        }
    }

    private static Paragraph passedOver(PassedOver one) {
        String written = one.written().length() > 120 ? one.written().substring(0, 120) + "…" : one.written();
        Paragraph line =
                new Paragraph(t("signatory.passed-over", written, t(one.why().key())));
        line.addClassNames("quiet", "tight");
        return line;
    }
}
