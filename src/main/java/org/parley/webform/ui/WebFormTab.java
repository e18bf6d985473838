package org.parley.webform.ui;

import static org.parley.base.ui.Words.t;

import java.time.Clock;
import org.parley.base.Actor;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.parley.letter.ui.LetterTab;
import org.parley.webform.WebForms;
import org.springframework.stereotype.Component;

/** The web forms of a letter, one after the other, on its page. */
@Component
class WebFormTab implements LetterTab {

    static final String WORD = "web-forms";

    private final WebForms forms;
    private final Letters letters;
    private final Actor actor;
    private final Clock clock;

    WebFormTab(WebForms forms, Letters letters, Actor actor, Clock clock) {
        this.forms = forms;
        this.letters = letters;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String label(LetterLine letter) {
        return t("webform.tab");
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new WebFormPart(letter.id(), forms, letters, actor, clock, changed);
    }
}
