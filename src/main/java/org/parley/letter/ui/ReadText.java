package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.letter.Letters;
import org.parley.letter.WrittenText;
import org.parley.letter.WrittenText.Seal;

/** The text as it is read, and the seal with what anybody needs to check it. */
class ReadText extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ReadText(UUID letter, WrittenText text, Letters letters, ZoneId zone) {
        getContent().addClassName("stack");
        if (text.seal() != null) {
            getContent().add(seal(letter, text.seal(), letters, zone));
        }
        if (!text.says().asks().isEmpty()) {
            OrderedList asks = new OrderedList();
            text.says().asks().forEach(ask -> asks.add(new ListItem(ask.text())));
            Div card = new Div(new H3(t("letter.asks")), asks);
            card.addClassNames("card", "prose");
            card.getElement().setAttribute("dir", "auto");
            getContent().add(card);
        }
        getContent().add(new Prose(text.says().text(), text.language()));
    }

    private static Div seal(UUID letter, Seal seal, Letters letters, ZoneId zone) {
        Span sentence = new Span(t("letter.sealed-by", Dates.moment(seal.at(), zone), seal.by()));
        Div head = new Div(VaadinIcon.LOCK.create(), sentence);
        head.addClassName("row");
        Code sum = new Code(seal.checksum());
        sum.addClassName("checksum");
        Span holds = new Span(seal.holds() ? t("letter.seal-holds") : t("letter.seal-broken"));
        holds.addClassNames("mark", seal.holds() ? "good" : "poor");
        String file = "letter-" + letter + ".txt";
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = letters.sealedForm(letter);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, "text/plain;charset=utf-8", bytes.length);
                }),
                t("letter.seal-download"));
        Code command = new Code("sha256sum " + file);
        Details how = new Details(
                t("letter.seal-how"), new Paragraph(t("letter.seal-how-sentence")), download, new Paragraph(command));
        Div card = new Div(head, new Div(new Span("SHA-256 "), sum), holds, how);
        card.addClassNames("card", "seal");
        return card;
    }
}
