package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.duplicate.MergePreview;
import org.parley.duplicate.PairLine;
import org.parley.letter.ui.LetterLinks;

/** What somebody should know before they merge two people: what was said about them, and what both are part of. */
class MergeNotes extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    MergeNotes(MergePreview preview, ZoneId zone) {
        PairLine apart = preview.apart();
        Instant at = apart == null ? null : apart.saidAt();
        getContent().addClassName("changes");
        if (apart != null && at != null) {
            Span said = new Span(t("duplicate.said", apart.saidBy(), Dates.moment(at, zone)));
            said.addClassNames("mark", "poor");
            note(said);
        }
        preview.both().forEach(letter -> {
            Anchor link = new PathLink(LetterLinks.to(letter.letter()), letter.title());
            note(link, new Span(" " + t(letter.twice() ? "duplicate.note.sent-twice" : "duplicate.note.goes-once")));
        });
        if (preview.contacts() > 0) {
            note(new Span(t("duplicate.note.contacts", preview.contacts())));
        }
        note(new Span(t("duplicate.note.other-name", preview.gone().name())));
    }

    private void note(Component... words) {
        getContent().add(new ListItem(words));
    }
}
