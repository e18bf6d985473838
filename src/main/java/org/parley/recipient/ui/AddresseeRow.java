package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.parliament.Parliaments;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Addressees;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;
import org.parley.savedlist.SavedLists;

/** One line of the "To:" block with what can be done about it. */
class AddresseeRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient AddresseeLine line;
    private final transient Addressees addressees;
    private final transient Picks picks;
    private final transient Parliaments parliaments;
    private final transient SavedLists lists;
    private final transient Runnable changed;

    AddresseeRow(
            UUID letter,
            List<AddresseeLine> lines,
            int place,
            Addressees addressees,
            Picks picks,
            Parliaments parliaments,
            SavedLists lists,
            boolean mayChange,
            Runnable changed) {
        this.letter = letter;
        this.line = lines.get(place);
        this.addressees = addressees;
        this.picks = picks;
        this.parliaments = parliaments;
        this.lists = lists;
        this.changed = changed;
        getContent().addClassNames("card", "addressee");
        getContent().add(called(place), numbers());
        if (mayChange) {
            getContent().add(actions(lines, place));
        }
    }

    private Div called(int place) {
        Span name = new Span(line.name());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("addressee-name");
        Span detail = new Span(
                line.detail().isEmpty() ? t(line.kind().key()) : t(line.kind().key()) + " · " + line.detail());
        detail.addClassName("quiet");
        Span number = new Span(String.valueOf(place + 1));
        number.addClassNames("quiet", "number", "addressee-place");
        Div words = new Div(name, detail);
        words.addClassName("addressee-words");
        Div called = new Div(number, words);
        called.addClassName("addressee-called");
        return called;
    }

    private Div numbers() {
        RecipientFilter under = RecipientFilter.all(letter).under(line.id());
        Div numbers = new Div();
        numbers.addClassNames("row", "number");
        numbers.add(link(under.showing(RecipientShow.ADDRESSED), t("addressee.recipients", line.recipients())));
        if (line.unreachable() > 0) {
            numbers.add(link(under.showing(RecipientShow.UNREACHABLE), t("addressee.unreachable", line.unreachable())));
        }
        if (line.excluded() > 0) {
            numbers.add(link(under.in(RecipientState.EXCLUDED), t("addressee.excluded", line.excluded())));
        }
        return numbers;
    }

    private Div actions(List<AddresseeLine> lines, int place) {
        Button pick = new Button(
                t("addressee.pick"),
                VaadinIcon.USERS.create(),
                click -> new PickDialog(letter, line, picks, parliaments, lists, changed).open());
        Div actions = new Div(pick);
        if (!line.itself()) {
            Button itself = new Button(
                    line.kind() == AddresseeKind.LAWMAKER ? t("addressee.add-person") : t("addressee.add-place"));
            itself.setDisableOnClick(true);
            itself.addClickListener(click -> addItself(itself));
            actions.add(itself);
        }
        Button up = small(VaadinIcon.ARROW_UP, t("addressee.up"), () -> move(lines, place, -1));
        Button down = small(VaadinIcon.ARROW_DOWN, t("addressee.down"), () -> move(lines, place, 1));
        up.setEnabled(place > 0);
        down.setEnabled(place < lines.size() - 1);
        actions.add(up, down, small(VaadinIcon.TRASH, t("addressee.remove"), this::remove));
        actions.addClassNames("row", "addressee-actions");
        return actions;
    }

    private void addItself(Button button) {
        try {
            picks.addItself(line.id());
            Notices.done("addressee.itself-added", line.name());
            changed.run();
        } finally {
            button.setEnabled(true);
        }
    }

    private void move(List<AddresseeLine> lines, int place, int by) {
        List<UUID> order = lines.stream().map(AddresseeLine::id).collect(Collectors.toList());
        Collections.swap(order, place, place + by);
        addressees.order(letter, order);
        changed.run();
    }

    private void remove() {
        if (line.recipients() + line.excluded() == 0) {
            removeNow();
            return;
        }
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("addressee.remove-title", line.name()));
        sure.setText(t("addressee.remove-sentence", line.recipients() + line.excluded()));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("addressee.remove"));
        sure.addConfirmListener(confirmed -> removeNow());
        sure.open();
    }

    private void removeNow() {
        addressees.remove(line.id());
        Notices.done("addressee.removed", line.name());
        changed.run();
    }

    private static Button small(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }

    private static Anchor link(RecipientFilter filter, String text) {
        return new PathLink(RecipientLinks.recipients(filter), text);
    }
}
