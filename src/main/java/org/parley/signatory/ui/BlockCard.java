package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.markdown.Markdown;
import org.parley.letter.LetterLine;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryBlock;
import org.parley.signatory.Stand;

/** What stands under the letter, as it is printed. */
class BlockCard extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final transient Signatories signatories;
    private final LetterLine letter;

    BlockCard(Signatories signatories, LetterLine letter) {
        this.signatories = signatories;
        this.letter = letter;
        getContent().setSummaryText(t("signatory.block"));
        getContent().addClassName("signatory-block");
    }

    void show() {
        SignatoryBlock block = signatories.block(letter.id());
        getContent().removeAll();
        setVisible(!block.isEmpty());
        getContent().add(stand(block.signed()));
        if (!block.late().isEmpty()) {
            getContent().add(new H3(t("signatory.block-late")), stand(block.late()));
        }
    }

    private Component stand(Stand stand) {
        Markdown names = new Markdown(stand.markdown());
        names.getElement().setAttribute("dir", "auto");
        names.getElement().setAttribute("lang", letter.language());
        Div text = new Div(names);
        text.addClassName("prose");
        if (stand.organisations() > 0) {
            text.add(new Paragraph(t("signatory.further-organisations", stand.organisations())));
        }
        if (stand.people() > 0) {
            text.add(new Paragraph(t("signatory.further-people", stand.people())));
        }
        return text;
    }
}
