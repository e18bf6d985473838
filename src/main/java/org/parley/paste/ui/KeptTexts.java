package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.Notices;
import org.parley.base.ui.PathLink;
import org.parley.paste.KeptText;
import org.parley.paste.PastedLetters;
import org.parley.paste.text.PastedText;

/** What the person pasted and has not made a letter of yet: to go on with, or to throw away. */
class KeptTexts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PastedLetters pasted;
    private final ZoneId zone;

    KeptTexts(PastedLetters pasted, ZoneId zone) {
        this.pasted = pasted;
        this.zone = zone;
        getContent().addClassNames("section", "kept-texts");
    }

    void show() {
        getContent().removeAll();
        List<KeptText> kept = pasted.kept();
        getContent().setVisible(!kept.isEmpty());
        if (!kept.isEmpty()) {
            getContent().add(new H2(t("paste.kept")));
            kept.forEach(one -> getContent().add(row(one)));
        }
    }

    private Div row(KeptText one) {
        Anchor begins = new PathLink(
                PasteLinks.to(one.id()), one.text().lines().findFirst().orElse(""));
        begins.getElement().setAttribute("dir", "auto");
        Span when = new Span(t("paste.pasted-at", Dates.moment(one.pastedAt(), zone)));
        when.addClassName("quiet");
        Div words = new Div(begins, when);
        words.addClassName("name-cell");
        Button discard = new Button(t("paste.discard"), click -> discard(one));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discard.setDisableOnClick(true);
        Div row = new Div(words, discard);
        row.addClassNames("kept-text");
        return row;
    }

    private void discard(KeptText one) {
        KeptText whole = pasted.kept(one.id());
        pasted.discard(one.id());
        show();
        Notices.undoable("paste.discarded", () -> {
            pasted.keep(new PastedText(whole.text()), whole.campaign());
            show();
        });
    }
}
