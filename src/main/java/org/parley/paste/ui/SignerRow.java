package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.partner.KnownPartners.Found;
import org.parley.partner.ui.CountryBox;
import org.parley.paste.text.At;
import org.parley.paste.text.Doubt;
import org.parley.paste.text.Piece;
import org.parley.roster.ReadSignatory;
import org.parley.signatory.Choice;
import org.parley.signatory.ManySignatories;

/** One who signs, and what becomes of them. */
class SignerRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 300;

    private final transient Piece<ReadSignatory> piece;
    private final Select<Fate> fate = new Select<>();
    private final ComboBox<String> country = CountryBox.ofTheWorld();

    /** Something that can become of a name. */
    record Fate(String words, Choice choice) {}

    SignerRow(Piece<ReadSignatory> piece, List<Found> known, SerializableConsumer<SignerRow> split) {
        this.piece = piece;
        Span name = new Span(signer().inFull());
        name.getElement().setAttribute("dir", "auto");
        name.addClassName("signer-name");
        fate.setAriaLabel(t("paste.signer", signer().inFull()));
        fate.setPlaceholder(t("paste.signer-open"));
        List<Fate> fates = fates(known);
        fate.setItems(fates);
        fate.setItemLabelGenerator(one -> one == null ? "" : one.words());
        fate.setValue(proposal(fates, known));
        getContent().addClassName("signer-row");
        country.setLabel(null);
        country.setPlaceholder(t("partner.country"));
        country.setAriaLabel(t("partner.country") + ": " + signer().name());
        country.setValue(signer().country());
        fate.addValueChangeListener(change -> fit());
        fit();
        getContent().add(name, fate, country);
        Doubt doubt = piece.doubt();
        if (doubt != null && doubt != Doubt.SIGNER_ASKED) {
            note(t(doubt.key()));
        }
        if (doubt != Doubt.SIGNER_COMMA) {
            signer().doubts().forEach(one -> note(t(one.key(), one.about())));
        }
        if (doubt == Doubt.SIGNER_COMMA) {
            Button apart = new Button(t("paste.make-two"), click -> split.accept(this));
            apart.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            getContent().add(apart);
        }
    }

    ReadSignatory signer() {
        return piece.value();
    }

    At at() {
        return piece.at();
    }

    boolean isOpen() {
        return fate.isEmpty();
    }

    ManySignatories.Confirmed confirmed() {
        Choice choice = fate.getValue().choice();
        ReadSignatory read = choice instanceof Choice.New ? signer().in(country.getValue()) : signer();
        return new ManySignatories.Confirmed(read, choice);
    }

    private List<Fate> fates(List<Found> known) {
        List<Fate> fates = new ArrayList<>();
        known.forEach(one -> fates.add(new Fate(t("paste.signer-partner", one.name()), new Choice.Known(one.id()))));
        if (signer().inFull().length() <= LONGEST_NAME) {
            fates.add(new Fate(t("paste.signer-new"), new Choice.New()));
            fates.add(new Fate(t("paste.signer-person"), new Choice.Person()));
        }
        fates.add(new Fate(t("paste.leave-out"), new Choice.LeftOut()));
        return fates;
    }

    /** A new partner has a country, which the list may have said. */
    private void fit() {
        country.setVisible(!fate.isEmpty() && fate.getValue().choice() instanceof Choice.New);
    }

    private void note(String text) {
        Span why = new Span(text);
        why.addClassName("whom-note");
        getContent().add(why);
    }

    /** What is proposed; nothing where several could be meant, or where it may be several. */
    private @Nullable Fate proposal(List<Fate> fates, List<Found> known) {
        List<Found> named = known.stream().filter(Found::byName).toList();
        if (named.size() == 1) {
            return fates.getFirst();
        }
        if (!known.isEmpty() || !signer().doubts().isEmpty() || fates.size() < 3) {
            return null;
        }
        return fates.get(signer().person() ? 1 : 0);
    }
}
