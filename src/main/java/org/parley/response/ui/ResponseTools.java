package org.parley.response.ui;

import org.parley.attachment.Attachments;
import org.parley.attachment.ui.Attaching;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.response.ManyResponses;
import org.springframework.stereotype.Component;

/** What a response is shown and corrected with. */
@Component
record ResponseTools(
        CorrectResponse correct, ManyResponses many, Attachments attachments, Attaching attaching, Actor actor) {

    /** Whether the person at the screen may do anything with responses. */
    boolean mayChange() {
        return actor.is(Roles.OFFICER);
    }
}
