package org.parley.whip.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.parley.letter.ui.LetterSection;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.ui.RecipientLinks;
import org.parley.whip.WhipCount;
import org.parley.whip.Whips;
import org.springframework.core.annotation.Order;

/** On a letter's page: where those stand to whom it is addressed. */
@org.springframework.stereotype.Component
@Order(15)
class WhipOfLetter implements LetterSection {

    private final Whips whips;

    WhipOfLetter(Whips whips) {
        this.whips = whips;
    }

    @Override
    public Component create(UUID letter) {
        WhipCount count = whips.ofLetter(letter);
        RecipientFilter addressed = RecipientFilter.all(letter).showing(RecipientShow.ADDRESSED);
        Div section = new Div(new H2(t("whip.title")));
        section.addClassName("section");
        section.setVisible(count.people() > 0);
        section.add(
                count.isKnown()
                        ? new WhipTable(count, stand -> RecipientLinks.recipients(addressed.standing(stand)))
                        : new Paragraph(t("whip.nothing-known", count.people())));
        return section;
    }
}
