package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignSection;
import org.parley.letter.LetterFilter;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** The letters of a campaign, on its page. */
@org.springframework.stereotype.Component
@Order(20)
class LettersOfCampaign implements CampaignSection {

    private static final int SHOWN = 20;

    private final Letters letters;
    private final LetterDialogs dialogs;

    LettersOfCampaign(Letters letters, LetterDialogs dialogs) {
        this.letters = letters;
        this.dialogs = dialogs;
    }

    @Override
    public Component create(UUID campaign) {
        List<LetterLine> lines = letters.list(LetterFilter.of(campaign), PageRequest.of(0, SHOWN));
        Div head = new Div(new H2(t("nav.letters")));
        head.addClassName("section-head");
        if (dialogs.mayDraft()) {
            head.add(dialogs.beginnings(campaign));
            head.add(new Button(t("letter.draft"), VaadinIcon.PLUS.create(), click -> dialogs.draft(campaign)));
        }
        Div section = new Div(head);
        section.addClassName("section");
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(t("letter.none-in-campaign"));
            none.addClassName("quiet");
            section.add(none);
        }
        lines.forEach(line -> section.add(row(line)));
        if (lines.size() == SHOWN) {
            section.add(new PathLink(LetterLinks.list(LetterFilter.of(campaign)), t("letter.all")));
        }
        return section;
    }

    private static Anchor row(LetterLine line) {
        Span title = new Span(line.title());
        title.getElement().setAttribute("dir", "auto");
        Span detail = new Span(t(line.kind().key()) + " · " + Dates.day(line.datedOn()));
        detail.addClassName("quiet");
        Div words = new Div(title, detail);
        words.addClassName("name-cell");
        Span numbers = new Span(t("letter.numbers", line.recipients(), line.sent(), line.answered()));
        numbers.addClassNames("quiet", "number");
        Anchor row = new PathLink(LetterLinks.to(line.id()), "");
        row.add(words, numbers);
        row.addClassNames("card", "letter-row");
        return row;
    }
}
