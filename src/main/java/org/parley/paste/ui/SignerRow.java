package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.partner.KnownPartners.Found;
import org.parley.paste.text.At;
import org.parley.paste.text.Doubt;
import org.parley.paste.text.Piece;
import org.parley.paste.text.Signer;
import org.parley.roster.ReadSignatory;
import org.parley.signatory.Choice;
import org.parley.signatory.ManySignatories;

/** One who signs, and what becomes of them. */
class SignerRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 300;

    private final transient Piece<Signer> piece;
    private final Select<Fate> fate = new Select<>();

    /** Something that can become of a name. */
    record Fate(String words, Choice choice) {}

    SignerRow(Piece<Signer> piece, List<Found> known, SerializableConsumer<SignerRow> split) {
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
        getContent().add(name, fate);
        Doubt doubt = piece.doubt();
        if (doubt != null) {
            Span why = new Span(t(doubt.key()));
            why.addClassName("whom-note");
            getContent().add(why);
        }
        if (doubt == Doubt.SIGNER_COMMA) {
            Button apart = new Button(t("paste.make-two"), click -> split.accept(this));
            apart.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            getContent().add(apart);
        }
    }

    Signer signer() {
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
        boolean person = choice instanceof Choice.Person;
        Signer signer = signer();
        String name =
                person || signer.detail().isEmpty() ? signer.name() : signer.name() + " (" + signer.detail() + ")";
        ReadSignatory read = new ReadSignatory(
                List.of(signer.inFull()),
                name,
                signer.acronym(),
                null,
                "",
                person,
                person ? signer.detail() : "",
                List.of());
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

    /** What is proposed; nothing where several could be meant, or where it may be several. */
    private @Nullable Fate proposal(List<Fate> fates, List<Found> known) {
        List<Found> named = known.stream().filter(Found::byName).toList();
        if (named.size() == 1) {
            return fates.getFirst();
        }
        if (!known.isEmpty() || piece.doubt() == Doubt.SIGNER_COMMA || fates.size() < 3) {
            return null;
        }
        boolean person =
                piece.value().acronym().isEmpty() && piece.value().detail().contains(", ");
        return fates.get(person ? 1 : 0);
    }
}
