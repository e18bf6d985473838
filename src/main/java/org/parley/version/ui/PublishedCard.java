package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.Ids;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.version.Publications;
import org.parley.version.Published;

/** The public addresses of a letter; who keeps it writes them down. */
class PublishedCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient Publications publications;
    private final boolean mayChange;
    private final transient Clock clock;

    PublishedCard(UUID letter, Publications publications, boolean mayChange, Clock clock) {
        this.letter = letter;
        this.publications = publications;
        this.mayChange = mayChange;
        this.clock = clock;
        getContent().addClassNames("card", "published");
        show();
    }

    private void show() {
        getContent().removeAll();
        List<Published> all = publications.of(letter);
        setVisible(mayChange || !all.isEmpty());
        getContent().add(new H3(t("published.title")));
        all.forEach(one -> getContent().add(row(one)));
        if (all.isEmpty()) {
            Span none = new Span(t("published.none"));
            none.addClassName("quiet");
            getContent().add(none);
        }
        if (mayChange) {
            Button add = new Button(t("published.add"), VaadinIcon.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent().add(add);
        }
    }

    private Div row(Published one) {
        Anchor link = new Anchor(one.address(), one.address(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement().setAttribute("dir", "ltr");
        Span detail = new Span(Stream.of(Dates.day(one.on()), one.note())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("quiet");
        detail.getElement().setAttribute("dir", "auto");
        Div words = new Div(link, detail);
        words.addClassName("version-words");
        Div row = new Div(words);
        row.addClassNames("row", "published-row");
        if (mayChange) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(one));
            remove.setAriaLabel(t("published.remove"));
            remove.setTooltipText(t("published.remove"));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            row.add(remove);
        }
        return row;
    }

    private void add() {
        UUID id = Ids.next();
        TextField address = new TextField(t("published.address"));
        address.setPlaceholder("https://");
        address.setRequired(true);
        address.setMaxLength(2_000);
        address.setAutofocus(true);
        address.setWidthFull();
        DatePicker day = DayFields.day(t("published.on"));
        day.setValue(LocalDate.now(clock));
        day.setMax(LocalDate.now(clock));
        day.setRequired(true);
        TextField note = new TextField(t("published.note"));
        note.setHelperText(t("published.note-help"));
        note.setMaxLength(300);
        note.setWidthFull();
        Div fields = new Div(address, day, note);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("published.add"), fields, () -> {
            if (day.isInvalid() || day.getValue() == null) {
                return false;
            }
            publications.add(letter, new Published(id, address.getValue(), day.getValue(), note.getValue()));
            show();
            return true;
        });
        dialog.watch(address, day, note);
        dialog.open();
    }

    private void remove(Published one) {
        publications.remove(letter, one.id());
        show();
        Notices.undoable("published.removed", () -> {
            publications.add(letter, one);
            show();
        });
    }
}
