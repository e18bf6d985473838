package org.parley.rule.ui;

import static org.parley.base.ui.Words.t;

import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.parley.rule.RuleRuns;
import org.parley.rule.Rules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a letter does by itself when no answer comes, on its page. */
@Component
@Order(40)
record RuleTab(Rules rules, RuleRuns runs, RuleDialogs dialogs) implements LetterTab {

    @Override
    public String word() {
        return RuleLinks.TAB;
    }

    @Override
    public String label(LetterLine letter) {
        return t("rule.tab");
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new RulePart(letter.id(), this, changed);
    }
}
