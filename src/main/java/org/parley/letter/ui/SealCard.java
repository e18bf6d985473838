package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.parley.base.ui.Dates;
import org.parley.letter.SealedVersion;
import org.parley.letter.Seals;

/** The seal of a version: its checksum, whether it holds, and what anybody needs to check it. */
public class SealCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A seal, its moment on the clock of a zone. */
    public SealCard(SealedVersion seal, Seals seals, ZoneId zone) {
        Span sentence = new Span(t("letter.sealed-by", Dates.moment(seal.at(), zone), seal.by()));
        Div head = new Div(VaadinIcon.LOCK.create(), sentence);
        head.addClassName("row");
        Code sum = new Code(seal.checksum());
        sum.addClassName("checksum");
        Span holds = new Span(seal.holds() ? t("letter.seal-holds") : t("letter.seal-broken"));
        holds.addClassNames("mark", seal.holds() ? "good" : "poor");
        String file = "letter-" + seal.id() + ".txt";
        Details how = new Details(
                t("letter.seal-how"),
                new Paragraph(t("letter.seal-how-sentence")),
                download(file, t("letter.seal-download"), () -> seals.form(seal.id())),
                new Paragraph(new Code("sha256sum " + file)));
        if (seal.form() > 1) {
            String names = "names-" + seal.id() + ".txt";
            how.add(
                    new Paragraph(t("letter.seal-names-sentence")),
                    download(names, t("letter.seal-names"), () -> seals.names(seal.id())),
                    new Paragraph(new Code("head -n 1 " + names + " | tr -d '\\n' | sha256sum")));
        } else {
            how.add(new Paragraph(t("letter.seal-form-one")));
        }
        getContent().add(head, new Div(new Span("SHA-256 "), sum), holds);
        if (seal.gone() > 0) {
            getContent().add(new Span(t("letter.seal-gone", seal.gone())));
        }
        getContent().add(how);
        getContent().addClassNames("card", "seal");
    }

    private static Anchor download(String file, String text, Supplier<byte[]> content) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, "text/plain;charset=utf-8", bytes.length);
                }),
                text);
    }
}
