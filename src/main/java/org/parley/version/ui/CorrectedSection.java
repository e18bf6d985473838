package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.letter.ui.LetterTextSection;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.ui.RecipientLinks;
import org.parley.version.VersionLine;
import org.parley.version.Versions;
import org.springframework.core.annotation.Order;

/** Says under a text that was corrected after it was sent what stands in its place. */
@org.springframework.stereotype.Component
@Order(10)
class CorrectedSection implements LetterTextSection {

    private final Versions versions;

    CorrectedSection(Versions versions) {
        this.versions = versions;
    }

    @Override
    public Component create(UUID letter) {
        Div corrected = new Div();
        corrected.addClassNames("hint", "row");
        corrected.setVisible(false);
        for (VersionLine version : versions.of(letter)) {
            UUID by = version.supersededBy();
            if (version.isBase() && by != null) {
                String sentence = t("version.corrected-since", version.sent());
                RecipientFilter who =
                        RecipientFilter.all(letter).getting(version.id()).showing(RecipientShow.SENT);
                corrected.add(
                        version.sent() == 0
                                ? new Span(sentence)
                                : new PathLink(RecipientLinks.recipients(who), sentence),
                        new PathLink(VersionLinks.to(letter, by), t("version.to-correction")));
                corrected.setVisible(true);
            }
        }
        return corrected;
    }
}
