package org.parley.sending.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.letter.ui.LetterLinks;
import org.parley.sending.SendingLine;
import org.parley.sending.Sendings;
import org.springframework.data.domain.PageRequest;

/** The acts by which a letter went out; more of them on demand. */
class SendingsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int STEP = 10;

    private final UUID letter;
    private final transient Sendings sendings;
    private final transient ProofDialogs dialogs;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", click -> showMore());
    private int shown = STEP;

    SendingsCard(UUID letter, Sendings sendings, ProofDialogs dialogs) {
        this.letter = letter;
        this.sendings = sendings;
        this.dialogs = dialogs;
        list.addClassName("items");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassNames("section", "card", "sendings");
        getContent().add(new H2(t("sending.title")), list, more);
    }

    void show() {
        long all = sendings.count(letter);
        setVisible(all > 0);
        list.removeAll();
        sendings.list(letter, PageRequest.of(0, shown)).forEach(line -> list.add(item(line)));
        more.setText(t("sending.more", all - shown));
        more.setVisible(all > shown);
    }

    private void showMore() {
        shown += STEP;
        show();
    }

    private ListItem item(SendingLine line) {
        Anchor whom = new PathLink(
                LetterLinks.concerned(line.letter(), line.id()), t("sending.recipients", line.recipients()));
        Span what = new Span(t("sending.item", Dates.day(line.sentOn()), dialogs.how(line)));
        what.add(new Text(" · "), whom);
        Span told = new Span(dialogs.told(line));
        told.addClassName("quiet");
        Button proof = new Button(t("sending.proofs", line.proofs()), VaadinIcon.PAPERCLIP.create());
        proof.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        proof.addClickListener(click -> dialogs.open(line));
        Div text = new Div(what, told);
        text.addClassName("item");
        ListItem item = new ListItem(text, proof);
        item.addClassName("sending");
        return item;
    }
}
