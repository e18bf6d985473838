package org.parley.copy.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import org.parley.copy.Copies;
import org.parley.copy.FormsOfAddress;
import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.springframework.stereotype.Component;

/** What each recipient gets, on a letter's page. */
@Component
class CopiesTab implements LetterTab {

    private final Copies copies;
    private final FormsOfAddress forms;
    private final List<CopyTool> tools;

    CopiesTab(Copies copies, FormsOfAddress forms, List<CopyTool> tools) {
        this.copies = copies;
        this.forms = forms;
        this.tools = List.copyOf(tools);
    }

    @Override
    public String word() {
        return CopyLinks.TAB;
    }

    @Override
    public String label(LetterLine letter) {
        return t("copy.tab");
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new CopiesPart(letter.id(), copies, forms, tools);
    }
}
