package org.parley.paper.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.copy.CopyFilter;
import org.parley.paper.Paper;
import org.parley.recipient.ui.RecipientAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On recipients of a letter: take their copies out as documents for a word processor. */
@Component
@Order(30)
class PaperOfTicked implements RecipientAction {

    private final PaperDialogs dialogs;
    private final Actor actor;

    PaperOfTicked(PaperDialogs dialogs, Actor actor) {
        this.dialogs = dialogs;
        this.actor = actor;
    }

    @Override
    public String label() {
        return "paper.button";
    }

    @Override
    public boolean fits(int recipients) {
        return actor.is(Roles.OFFICER);
    }

    @Override
    public void start(UUID letter, Set<UUID> recipients, Runnable afterwards) {
        dialogs.open(letter, List.of(new Paper.OfThose(CopyFilter.only(letter, recipients))));
    }
}
