package org.parley.sending.ui;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Notices;
import org.parley.recipient.ui.RecipientAction;
import org.parley.sending.SendingLine;
import org.parley.sending.Sendings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a recipient of a letter: the proof that it went out to them. */
@Component
@Order(30)
class ShowProof implements RecipientAction {

    private final Sendings sendings;
    private final ProofDialogs dialogs;
    private final Actor actor;

    ShowProof(Sendings sendings, ProofDialogs dialogs, Actor actor) {
        this.sendings = sendings;
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public String label() {
        return "sending.proof";
    }

    @Override
    public boolean fits(int recipients) {
        return recipients == 1 && actor.is(Roles.OFFICER);
    }

    @Override
    public void start(UUID letter, Set<UUID> recipients, Runnable afterwards) {
        Optional<SendingLine> sending = sendings.to(recipients.iterator().next());
        if (sending.isEmpty()) {
            Notices.refused("sending.refusal.not-sent");
        } else {
            dialogs.open(sending.get());
        }
    }
}
