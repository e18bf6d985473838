package org.parley.sending.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.base.ui.Stored;
import org.parley.letter.ui.LetterSection;
import org.parley.sending.Sendings;
import org.springframework.core.annotation.Order;

/** On a letter's page: how it went out, the latest act first, each with its proof. */
@org.springframework.stereotype.Component
@Order(10)
class SendingsOfLetter implements LetterSection {

    private final Sendings sendings;
    private final ProofDialogs dialogs;

    SendingsOfLetter(Sendings sendings, ProofDialogs dialogs) {
        this.sendings = sendings;
        this.dialogs = dialogs;
    }

    @Override
    public Component create(UUID letter) {
        SendingsCard card = new SendingsCard(letter, sendings, dialogs);
        Stored.whenTold(card, card::show);
        card.show();
        return card;
    }
}
