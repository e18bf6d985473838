package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.parley.intake.file.FirstLook;

/** What the file does not prove about how it is to be read, and the names that our reading gives, so that a person sees when it is wrong. */
class ReadingNotes extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param saysNothing whether no column was understood */
    ReadingNotes(FirstLook look, boolean saysNothing) {
        getContent().addClassName("stack");
        if (!look.encodingCertain()) {
            say(t("intake.encoding-guessed", look.reading().encoding()));
            Span words = new Span(String.join(" · ", look.witnesses()));
            words.getElement().setAttribute("dir", "auto");
            getContent().add(words);
        }
        if (!look.delimiterCertain()) {
            say(t("intake.delimiter-guessed"));
        }
        if (!look.reading().header()) {
            say(t("intake.header-lacks"));
        } else if (saysNothing) {
            say(t("intake.header-says-nothing", look.header().line()));
        }
        if (!look.header().repeated().isEmpty()) {
            say(t("intake.header-repeated", String.join(", ", look.header().repeated())));
        }
        if (look.header().unnamed() > 0) {
            say(t("intake.header-unnamed", look.header().unnamed()));
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private void say(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassName("note");
        getContent().add(note);
    }
}
