package org.parley.webform.ui;

import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.ui.LetterLinks;
import org.parley.recipient.RecipientLine;
import org.parley.recipient.Recipients;
import org.parley.recipient.SentVia;
import org.parley.recipient.ui.RecipientAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a recipient of a letter: go to their web form. */
@Component
@Order(40)
class FillInForm implements RecipientAction {

    private final Recipients recipients;
    private final Actor actor;

    FillInForm(Recipients recipients, Actor actor) {
        this.recipients = recipients;
        this.actor = actor;
    }

    @Override
    public String label() {
        return "webform.action";
    }

    @Override
    public boolean fits(int count) {
        return count == 1 && actor.is(Roles.OFFICER);
    }

    @Override
    public void start(UUID letter, Set<UUID> chosen, Runnable afterwards) {
        UUID recipient = chosen.iterator().next();
        RecipientLine.Way way = recipients.line(recipient).way();
        if (way == null || way.kind() != SentVia.WEB_FORM) {
            Notices.refused("webform.refusal.no-form");
        } else {
            Paths.open(new UrlQuery().with("recipient", recipient).after(LetterLinks.tab(letter, WebFormTab.WORD)));
        }
    }
}
