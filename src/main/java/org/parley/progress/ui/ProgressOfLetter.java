package org.parley.progress.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.PathLink;
import org.parley.letter.ui.LetterLinks;
import org.parley.letter.ui.LetterSection;
import org.parley.progress.Progress;
import org.parley.progress.Standing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.ui.RecipientLinks;
import org.springframework.core.annotation.Order;

/** How the letter stands, on its page. */
@org.springframework.stereotype.Component
@Order(10)
class ProgressOfLetter implements LetterSection {

    private final Progress progress;

    ProgressOfLetter(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Component create(UUID letter) {
        List<Standing> standings = progress.ofLetter(letter);
        Div head = new Div(
                new H2(t("progress.title")),
                new PathLink(LetterLinks.tab(letter, ProgressLinks.WORD), t("progress.open")));
        head.addClassName("section-head");
        Div section = new Div(head);
        section.addClassNames("section", "progress");
        section.setVisible(!standings.isEmpty());
        section.add(new StandingTable(
                standings,
                (parliament, show) -> RecipientLinks.recipients(
                        RecipientFilter.all(letter).at(parliament).showing(show))));
        return section;
    }
}
