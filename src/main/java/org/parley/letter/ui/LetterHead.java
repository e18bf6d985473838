package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.letter.LetterLine;

/** The top of every page of a letter: what it is, and its parts, each with an address of its own. */
class LetterHead extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    LetterHead(LetterLine letter, String here, LetterParts parts, Runnable corrected) {
        LetterDialogs dialogs = parts.dialogs;
        H2 title = new H2(letter.title());
        title.getElement().setAttribute("dir", "auto");
        Div head = new Div(title);
        head.addClassName("page-head");
        if (dialogs.mayChange(letter.id())) {
            head.add(new Button(
                    t("letter.correct"), VaadinIcon.PENCIL.create(), click -> dialogs.correct(letter.id(), corrected)));
        }
        getContent().addClassName("letter-head");
        getContent().add(head, about(letter), tabs(letter, here, parts.tabs));
    }

    private static Div about(LetterLine letter) {
        Anchor campaign = new PathLink(CampaignLinks.to(letter.campaign()), letter.campaignName());
        campaign.getElement().setAttribute("dir", "auto");
        List<String> words = new ArrayList<>();
        words.add(t(letter.kind().key()));
        words.add(Languages.name(letter.language()));
        words.add(Dates.day(letter.datedOn()));
        if (letter.answerBy() != null) {
            words.add(t("letter.answer-until", Dates.day(letter.answerBy())));
        }
        words.add(letter.ownerName());
        Div about = new Div(campaign, new Span(" · " + String.join(" · ", words)));
        about.addClassNames("quiet", "letter-about");
        if (letter.sealed()) {
            Span sealed = new Span(VaadinIcon.LOCK.create(), new Span(t("letter.is-sealed")));
            sealed.addClassName("mark-sealed");
            about.add(sealed);
        }
        return about;
    }

    private static Nav tabs(LetterLine letter, String here, List<LetterTab> contributed) {
        Nav tabs = new Nav(tab(LetterLinks.to(letter.id()), t("letter.tab.text"), here.equals(LetterLinks.TEXT)));
        contributed.forEach(tab ->
                tabs.add(tab(LetterLinks.tab(letter.id(), tab.word()), tab.label(letter), here.equals(tab.word()))));
        tabs.add(tab(LetterLinks.activity(letter.id()), t("letter.tab.activity"), here.equals(LetterLinks.ACTIVITY)));
        tabs.addClassName("page-tabs");
        tabs.getElement().setAttribute("aria-label", t("letter.tabs"));
        return tabs;
    }

    private static Anchor tab(String path, String text, boolean here) {
        Anchor tab = new PathLink(path, text);
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
            tab.getElement()
                    .executeJs(
                            "requestAnimationFrame(() => this.scrollIntoView({block: 'nearest', inline: 'center'}))");
        }
        return tab;
    }
}
