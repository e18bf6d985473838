package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.letter.ui.LetterLinks;
import org.parley.recipient.Earlier;
import org.parley.recipient.OverlapLine;
import org.parley.recipient.Overlaps;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;

/** Who of the recipients got another letter of the campaign, and who answered it. There is none where nobody did. */
class OverlapCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Overlaps overlaps;

    OverlapCard(Overlaps overlaps) {
        this.overlaps = overlaps;
        getContent().addClassNames("card", "overlaps");
    }

    void show(UUID letter) {
        List<OverlapLine> lines = overlaps.of(letter);
        getContent().removeAll();
        getContent().setVisible(!lines.isEmpty());
        getContent().add(new H3(t("overlap.title")));
        lines.forEach(line -> getContent().add(row(letter, line)));
    }

    private static Div row(UUID letter, OverlapLine line) {
        Anchor title = new PathLink(LetterLinks.to(line.letter()), line.title());
        title.getElement().setAttribute("dir", "auto");
        Span day = new Span(Dates.day(line.datedOn()));
        day.addClassName("quiet");
        Div which = new Div(title, day);
        which.addClassName("name-cell");
        RecipientFilter addressed = RecipientFilter.all(letter).showing(RecipientShow.ADDRESSED);
        Div numbers = new Div(
                new PathLink(
                        RecipientLinks.recipients(addressed.after(new Earlier(line.letter(), false))),
                        t("overlap.got", line.got())),
                new PathLink(
                        RecipientLinks.recipients(addressed.after(new Earlier(line.letter(), true))),
                        t("overlap.answered", line.answered())));
        numbers.addClassNames("row", "number");
        Div row = new Div(which, numbers);
        row.addClassNames("row", "overlap");
        return row;
    }
}
