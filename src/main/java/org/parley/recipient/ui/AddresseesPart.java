package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterLinks;
import org.parley.letter.ui.LetterTab;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Addressees;

/** The "To:" block, in order, and under each addressee how many receive the letter on its behalf. */
class AddresseesPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient AddresseeTools tools;
    private final transient Addressees addressees;
    private final transient Runnable told;
    private final ComboBox<AddresseeChoice> name = new ComboBox<>(t("addressee.name"));
    private final Div rows = new Div();
    private final OverlapCard overlap;
    private final Button takeOver = new Button(t("follow.button"), click -> takeOver());
    private final Div follows = new Div();
    private final Div check = new Div();
    private boolean mayChange;

    AddresseesPart(LetterLine letter, AddresseeTools tools, Runnable told) {
        this.letter = letter.id();
        this.tools = tools;
        this.addressees = tools.addressees();
        this.told = told;
        rows.addClassName("addressees");
        follows.addClassName("quiet");
        Div follow = new Div(takeOver, follows);
        follow.addClassNames("row", "letter-follow");
        overlap = new OverlapCard(tools.overlaps());
        addClassNames("page", "letter-addressees");
        add(rows, nameField(), follow, overlap, check);
    }

    @Override
    public void show(QueryParameters query) {
        mayChange = tools.letters().mayChange(letter);
        name.setVisible(mayChange);
        takeOver.setVisible(mayChange);
        showRows();
    }

    private ComboBox<AddresseeChoice> nameField() {
        name.setHelperText(t("addressee.name-help"));
        name.setPlaceholder(t("addressee.name-placeholder"));
        name.setWidthFull();
        name.setItemLabelGenerator(AddresseeChoice::name);
        name.setRenderer(new ComponentRenderer<>(AddresseesPart::choice));
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
        if (!tools.letters().details(letter).sealed()) {
            check.add(tools.checks().card(letter));
        }
        overlap.show(letter);
        follows.removeAll();
        tools.following()
                .of(letter)
                .ifPresent(earlier -> follows.add(
                        new Span(t("follow.follows") + " "),
                        new PathLink(LetterLinks.to(earlier.id()), earlier.title())));
        List<AddresseeLine> lines = addressees.of(letter);
        rows.removeAll();
        for (int place = 0; place < lines.size(); place++) {
            rows.add(new AddresseeRow(
                    letter,
                    lines,
                    place,
                    addressees,
                    tools.picks(),
                    tools.parliaments(),
                    tools.lists(),
                    mayChange,
                    this::changed));
        }
        if (lines.isEmpty()) {
            rows.add(new Message(
                    VaadinIcon.INSTITUTION,
                    t("addressee.none-title"),
                    mayChange ? t("addressee.none-sentence") : t("addressee.none-yet")));
        }
    }

    private void takeOver() {
        TakeOverDialog.open(letter, tools.following(), this::changed);
    }

    private void changed() {
        told.run();
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
