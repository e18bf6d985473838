package org.parley.presiding.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Correction;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.lawmaker.LawmakerLine;
import org.parley.parliament.ChamberLine;
import org.parley.presiding.OfficeDetails;
import org.parley.presiding.OfficeLine;

/** The chambers over which a lawmaker presides. Without any it is one small button, for those who may write it down. */
class OfficesCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient OfficesOfLawmaker with;
    private final UUID lawmaker;
    private final boolean mayChange;

    OfficesCard(OfficesOfLawmaker with, UUID lawmaker, boolean mayChange) {
        this.with = with;
        this.lawmaker = lawmaker;
        this.mayChange = mayChange;
        show();
    }

    private void show() {
        List<OfficeLine> lines = with.offices().of(lawmaker);
        List<ChamberLine> chambers = chambers();
        Div card = getContent();
        card.removeAll();
        card.setClassName("card", !lines.isEmpty());
        card.setVisible(!lines.isEmpty() || (mayChange && !chambers.isEmpty()));
        Button add = new Button(t("presiding.add"), VaadinIcon.PLUS.create(), click -> add(chambers));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.setVisible(mayChange && !chambers.isEmpty());
        if (lines.isEmpty()) {
            card.add(add);
            return;
        }
        Div head = new Div(new H2(t("presiding.card")), add);
        head.addClassName("card-head");
        card.add(head);
        lines.forEach(line -> card.add(row(line)));
    }

    private Component row(OfficeLine line) {
        Div facts = new Div(words(line), quiet(days(line.details())));
        facts.addClassName("line-facts");
        Div row = new Div(facts);
        row.addClassName("line");
        if (mayChange) {
            row.add(
                    small(VaadinIcon.EDIT, t("presiding.correct"), () -> correct(line)),
                    small(VaadinIcon.TRASH, t("presiding.remove"), () -> remove(line)));
        }
        return row;
    }

    static Span words(OfficeLine line) {
        OfficeDetails details = line.details();
        String title = details.title().isEmpty()
                ? t(details.deputy() ? "presiding.is-deputy" : "presiding.presides")
                : details.title();
        Span words = new Span(title + " · " + line.chamber());
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static Span quiet(String text) {
        Span days = new Span(text);
        days.addClassName("quiet");
        return days;
    }

    private static String days(OfficeDetails details) {
        return Stream.of(
                        details.startedOn() == null ? "" : t("presiding.since", Dates.day(details.startedOn())),
                        details.endedOn() == null ? "" : t("presiding.until", Dates.day(details.endedOn())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void add(List<ChamberLine> chambers) {
        UUID own = own();
        UUID first = chambers.stream()
                .map(ChamberLine::id)
                .filter(id -> id.equals(own))
                .findFirst()
                .orElse(chambers.getFirst().id());
        OfficeForm form = new OfficeForm(chambers, new OfficeDetails(first, false, "", null, null));
        EntryDialog dialog = new EntryDialog(
                t("presiding.add"),
                form,
                () -> form.typed()
                        .map(details -> {
                            with.offices().begin(lawmaker, details);
                            Notices.done("presiding.stored");
                            show();
                            return true;
                        })
                        .orElse(false));
        dialog.watch(form.fields());
        dialog.open();
    }

    private void correct(OfficeLine line) {
        new Correction<>(
                        t("presiding.correct"),
                        new OfficeForm(chambers(), line.details()),
                        line.asSeen(),
                        () -> with.offices().line(line.id()).asSeen(),
                        (from, details) -> with.offices().correct(line.id(), from.version(), details),
                        details -> show())
                .open();
    }

    private void remove(OfficeLine line) {
        with.offices().remove(line.id());
        show();
        Notices.undoable("presiding.removed", () -> {
            with.offices().begin(lawmaker, line.details());
            show();
        });
    }

    /** The chambers of the parliament where the lawmaker sits or sat last. */
    private List<ChamberLine> chambers() {
        LawmakerLine line = with.lawmakers().named(Set.of(lawmaker)).get(lawmaker);
        UUID parliament = line == null ? null : line.parliamentId();
        return parliament == null ? List.of() : with.parliaments().chambers(parliament);
    }

    private @Nullable UUID own() {
        LawmakerLine line = with.lawmakers().named(Set.of(lawmaker)).get(lawmaker);
        return line == null ? null : line.chamberId();
    }

    private static Button small(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        return button;
    }
}
