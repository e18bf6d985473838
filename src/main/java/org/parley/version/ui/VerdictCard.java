package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.letter.SealedVersion;
import org.parley.version.Verdict;

/** What a copy is, in a sentence, with the letters it may be. */
class VerdictCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    VerdictCard(ZoneId zone) {
        this.zone = zone;
        getContent().addClassName("verdict");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(Verdict verdict) {
        getContent().removeAll();
        if (!verdict.sealed().isEmpty()) {
            say("seal.is-sealed", "good");
            list(verdict.sealed());
        } else if (!verdict.saying().isEmpty()) {
            say("seal.says-the-same", "hint");
            list(verdict.saying());
        } else {
            say("seal.is-unknown", "problem");
        }
        Code sum = new Code(verdict.checksum());
        sum.addClassName("checksum");
        getContent().add(new Div(new Span("SHA-256 "), sum));
    }

    private void say(String key, String kind) {
        Paragraph sentence = new Paragraph(t(key));
        sentence.addClassNames("sentence", kind);
        getContent().add(sentence);
    }

    private void list(List<SealedVersion> seals) {
        for (SealedVersion seal : seals) {
            Div row = new Div(link(seal), new Span(t("seal.sealed-on", Dates.moment(seal.at(), zone))));
            if (!seal.holds()) {
                Span broken = new Span(t("seal.stored-broken"));
                broken.addClassNames("mark", "poor");
                row.add(broken);
            }
            row.addClassName("row");
            getContent().add(row);
        }
    }

    static Anchor link(SealedVersion seal) {
        Anchor link = new PathLink(VersionLinks.sealed(seal), seal.title() + " · " + VersionNames.of(seal));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }
}
