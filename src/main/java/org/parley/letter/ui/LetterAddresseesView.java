package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.letter.AddresseeChoice;
import org.parley.letter.AddresseeLine;
import org.parley.letter.Addressees;
import org.parley.letter.Following;
import org.parley.letter.LetterLine;
import org.parley.letter.Overlaps;
import org.parley.letter.Picks;
import org.parley.parliament.Parliaments;
import org.parley.savedlist.SavedLists;

/** The "To:" block, in order, and under each addressee how many receive the letter on its behalf. */
@Route(value = LetterLinks.ONE + "/addressees", layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class LetterAddresseesView extends LetterPage {

    private static final long serialVersionUID = 1L;

    private final transient LetterDialogs dialogs;
    private final transient Addressees addressees;
    private final transient Picks picks;
    private final transient Following following;
    private final transient Parliaments parliaments;
    private final transient SavedLists lists;
    private final ComboBox<AddresseeChoice> name = new ComboBox<>(t("addressee.name"));
    private final Div rows = new Div();
    private final OverlapCard overlap;
    private final Button takeOver = new Button(t("follow.button"), click -> takeOver());
    private final Div follows = new Div();
    private final Div check = new Div();
    private final transient SendingChecks checks;
    private boolean mayChange;
    private boolean sealed;
    private UUID letter = new UUID(0, 0);

    LetterAddresseesView(
            LetterParts parts,
            Addressees addressees,
            Picks picks,
            Overlaps overlaps,
            Following following,
            SendingChecks checks,
            Parliaments parliaments,
            SavedLists lists) {
        super(parts, LetterLinks.ADDRESSEES);
        this.checks = checks;
        this.lists = lists;
        this.dialogs = parts.dialogs;
        this.addressees = addressees;
        this.picks = picks;
        this.following = following;
        this.parliaments = parliaments;
        addClassName("page");
        rows.addClassName("addressees");
        add(rows);
        follows.addClassName("quiet");
        Div follow = new Div(takeOver, follows);
        follow.addClassNames("row", "letter-follow");
        add(nameField(), follow);
        overlap = new OverlapCard(overlaps);
        add(overlap, check);
    }

    @Override
    void show(LetterLine line, QueryParameters query) {
        letter = line.id();
        sealed = line.sealed();
        mayChange = dialogs.mayChange(letter);
        name.setVisible(mayChange);
        takeOver.setVisible(mayChange);
        showRows();
    }

    private ComboBox<AddresseeChoice> nameField() {
        name.setHelperText(t("addressee.name-help"));
        name.setPlaceholder(t("addressee.name-placeholder"));
        name.setWidthFull();
        name.setItemLabelGenerator(AddresseeChoice::name);
        name.setRenderer(new ComponentRenderer<>(LetterAddresseesView::choice));
        name.setItems(query ->
                addressees.choices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        name.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                AddresseeChoice chosen = change.getValue();
                name.clear();
                addressees.name(letter, chosen.kind(), chosen.id());
                Notices.done("addressee.named", chosen.name());
                showRows();
            }
        });
        return name;
    }

    private void showRows() {
        check.removeAll();
        if (!sealed) {
            check.add(checks.card(letter));
        }
        overlap.show(letter);
        follows.removeAll();
        following
                .of(letter)
                .ifPresent(earlier -> follows.add(
                        new Span(t("follow.follows") + " "),
                        LetterHead.link(LetterLinks.to(earlier.id()), earlier.title())));
        List<AddresseeLine> lines = addressees.of(letter);
        rows.removeAll();
        for (int place = 0; place < lines.size(); place++) {
            rows.add(new AddresseeRow(
                    letter, lines, place, addressees, picks, parliaments, lists, mayChange, this::changed));
        }
        if (lines.isEmpty()) {
            rows.add(new Message(
                    VaadinIcon.INSTITUTION,
                    t("addressee.none-title"),
                    mayChange ? t("addressee.none-sentence") : t("addressee.none-yet")));
        }
    }

    private void takeOver() {
        TakeOverDialog.open(letter, following, this::changed);
    }

    private void changed() {
        refreshHead(letter);
        showRows();
    }

    private static Div choice(AddresseeChoice choice) {
        Span called = new Span(choice.name());
        Span detail = new Span(
                choice.detail().isEmpty()
                        ? t(choice.kind().key())
                        : t(choice.kind().key()) + " · " + choice.detail());
        detail.addClassName("quiet");
        Div cell = new Div(called, detail);
        cell.addClassName("name-cell");
        return cell;
    }
}
