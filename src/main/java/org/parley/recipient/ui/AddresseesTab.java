package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import org.parley.letter.LetterLine;
import org.parley.letter.ui.LetterTab;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The "To:" block, on a letter's page. */
@Component
@Order(1)
class AddresseesTab implements LetterTab {

    private final AddresseeTools tools;

    AddresseesTab(AddresseeTools tools) {
        this.tools = tools;
    }

    @Override
    public String word() {
        return RecipientLinks.ADDRESSEES;
    }

    @Override
    public String label(LetterLine letter) {
        return t("letter.tab.addressees");
    }

    @Override
    public Part create(LetterLine letter, Runnable changed) {
        return new AddresseesPart(letter, tools, changed);
    }
}
