package org.parley.print.ui;

import static org.parley.base.ui.Words.t;

import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.springframework.stereotype.Component;

/** What of a letter goes to paper, on its page. */
@Component
class PrintTab implements LetterTab {

    private final PrintParts parts;

    PrintTab(PrintParts parts) {
        this.parts = parts;
    }

    @Override
    public String word() {
        return PrintLinks.TAB;
    }

    @Override
    public String label(LetterLine letter) {
        return t("print.tab");
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new PrintPart(letter, parts);
    }
}
