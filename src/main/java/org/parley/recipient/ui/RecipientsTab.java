package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who receives the letter, on its page. */
@Component
@Order(2)
class RecipientsTab implements LetterTab {

    private final RecipientTools tools;

    RecipientsTab(RecipientTools tools) {
        this.tools = tools;
    }

    @Override
    public String word() {
        return RecipientLinks.RECIPIENTS;
    }

    @Override
    public String label(LetterLine letter) {
        return t("letter.tab.recipients", letter.recipients());
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new RecipientsPart(letter, tools, changed);
    }
}
