package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The versions, on a letter's page. */
@Component
@Order(10)
class VersionsTab implements LetterTab {

    private final VersionTools tools;

    VersionsTab(VersionTools tools) {
        this.tools = tools;
    }

    @Override
    public String word() {
        return VersionLinks.TAB;
    }

    @Override
    public String label(LetterLine letter) {
        return t("version.tab", tools.versions().count(letter.id()));
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new VersionsPart(letter, tools, changed);
    }
}
