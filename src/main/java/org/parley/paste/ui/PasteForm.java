package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Notices;
import org.parley.letter.AskLine;
import org.parley.letter.LetterDetails;
import org.parley.letter.LetterText;
import org.parley.letter.ui.AsksField;
import org.parley.letter.ui.LetterForm;
import org.parley.letter.ui.LetterLinks;
import org.parley.paste.Confirmed;
import org.parley.paste.KeptText;
import org.parley.paste.Meant;
import org.parley.paste.text.Day;
import org.parley.paste.text.PastedText;
import org.parley.paste.text.Piece;
import org.parley.paste.text.Understood;
import org.parley.recipient.AddresseeChoice;

/** What was understood, to be confirmed: questions first, then every part in a field of its own. */
class PasteForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_ASK = 500;

    private final transient KeptText kept;
    private final transient PasteFields with;
    private final LetterForm form;
    private final List<WhomField> whom = new ArrayList<>();
    private final TextArea salutation = new TextArea(t("paste.part.salutation"));
    private final TextArea body = new TextArea(t("paste.part.body"));
    private final TextArea signOff = new TextArea(t("paste.part.sign-off"));
    private final AsksField asks = new AsksField();
    private final SignerRows signers;
    private final Button draft = new Button(t("paste.draft"));

    PasteForm(KeptText kept, Understood letter, PasteFields with) {
        this.kept = kept;
        this.with = with;
        this.form = new LetterForm(with.campaigns(), with.accounts(), false);
        this.signers = new SignerRows(letter.signatories(), with.partners());
        fill(letter);
        getContent().addClassNames("stack", "paste-form");
        Questions questions = new Questions(letter, form::date);
        if (!questions.isEmpty()) {
            getContent().add(questions);
        }
        getContent().add(card(t("paste.letter"), form));
        getContent().add(addressees(letter));
        getContent().add(card(t("paste.text-card"), salutation, body, signOff));
        getContent().add(card(t("paste.asks"), asks));
        if (!letter.signatories().isEmpty()) {
            Paragraph how = new Paragraph(t("paste.signatories-how"));
            how.addClassName("quiet");
            getContent().add(card(t("paste.signatories", letter.signatories().size()), how, signers));
        }
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        draft.setDisableOnClick(true);
        draft.addClickListener(click -> draft());
        Div actions = new Div(draft);
        actions.addClassNames("row", "paste-actions");
        getContent().add(actions);
    }

    private void fill(Understood letter) {
        Piece<Day> date = letter.date();
        form.propose(
                value(letter.title()),
                letter.kind(),
                date == null || date.value().other() != null
                        ? null
                        : date.value().day(),
                letter.language(),
                with.actor().id(),
                kept.campaign());
        Stream.of(salutation, body, signOff).forEach(area -> {
            area.setWidthFull();
            area.getElement().setAttribute("dir", "auto");
        });
        salutation.setValue(value(letter.salutation()));
        body.setValue(value(letter.body()));
        body.setMaxRows(24);
        body.setHelperText(t("letter.text-help"));
        signOff.setValue(value(letter.signOff()));
        asks.setLabel("");
        asks.setWidthFull();
        asks.setValue(letter.asks().stream()
                .map(ask -> new AskLine(null, ask.value()))
                .toList());
    }

    private Component addressees(Understood letter) {
        Div card = card(t("paste.addressees"));
        if (letter.to().isEmpty()) {
            Paragraph none = new Paragraph(t("paste.addressees-none"));
            none.addClassName("quiet");
            card.add(none);
        }
        names(letter.to(), false, card);
        if (!letter.copies().isEmpty()) {
            Paragraph copies = new Paragraph(t("paste.copies-how"));
            copies.addClassName("quiet");
            card.add(copies);
            names(letter.copies(), true, card);
        }
        return card;
    }

    private void names(List<Piece<String>> names, boolean out, Div card) {
        List<Meant> meant =
                with.matching().whom(names.stream().map(Piece::value).toList());
        for (int i = 0; i < names.size(); i++) {
            WhomField field = new WhomField(meant.get(i), names.get(i).doubt(), out, with.addressees());
            whom.add(field);
            card.add(field);
        }
    }

    private void draft() {
        try {
            Optional<LetterDetails> details = form.typed();
            if (details.isPresent() && isDecided()) {
                LetterText says = new LetterText(text(), asks.getValue());
                List<AddresseeChoice> to =
                        whom.stream().flatMap(one -> one.chosen().stream()).toList();
                UUID letter = with.pasted().enter(kept.id(), details.get(), says, to, signers.confirmed());
                LetterLinks.open(letter);
                Notices.done("letter.drafted", details.get().title());
            } else if (details.isEmpty()) {
                Notices.refused("paste.refusal.fields");
                form.scrollIntoView();
            }
        } finally {
            draft.setEnabled(true);
        }
    }

    private String text() {
        return new Confirmed(salutation.getValue(), body.getValue(), signOff.getValue()).markdown();
    }

    /** Says what is still open, so that nothing is left out without a word. */
    private boolean isDecided() {
        long open = whom.stream().filter(WhomField::isOpen).count();
        long tooLong = asks.getValue().stream()
                .filter(ask -> ask.text().length() > LONGEST_ASK)
                .count();
        if (open > 0) {
            Notices.refused("paste.refusal.whom-open", open);
        } else if (signers.open() > 0) {
            Notices.refused("paste.refusal.signers-open", signers.open());
        } else if (tooLong > 0) {
            Notices.refused("paste.refusal.ask-long", tooLong, LONGEST_ASK);
        } else if (asks.getValue().size() > 50) {
            Notices.refused("paste.refusal.asks-many", asks.getValue().size(), 50);
        } else if (text().length() > PastedText.LONGEST) {
            Notices.refused("paste.refusal.too-long", text().length(), PastedText.LONGEST);
        } else {
            return true;
        }
        return false;
    }

    private static Div card(String title, Component... content) {
        Div card = new Div(new H2(title));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }

    private static String value(@Nullable Piece<String> piece) {
        return piece == null ? "" : piece.value();
    }
}
