package org.parley.print.ui;

import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Paths;
import org.parley.print.Selections;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.ui.RecipientAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints copies, envelopes and labels for recipients who were ticked. */
@Component
@Order(60)
class PrintTicked implements RecipientAction {

    private final Selections selections;
    private final Actor actor;

    PrintTicked(Selections selections, Actor actor) {
        this.selections = selections;
        this.actor = actor;
    }

    @Override
    public String label() {
        return "print.ticked-action";
    }

    @Override
    public boolean fits(int recipients) {
        return recipients > 0 && actor.is(Roles.OFFICER);
    }

    @Override
    public void start(UUID letter, Set<UUID> recipients, Runnable afterwards) {
        Paths.open(PrintLinks.tab(RecipientFilter.all(letter), selections.keep(letter, recipients), false));
    }
}
