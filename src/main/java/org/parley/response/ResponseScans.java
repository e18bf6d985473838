package org.parley.response;

import java.util.UUID;
import org.parley.attachment.AttachmentRule;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.springframework.stereotype.Component;

/** A response as it came, scanned or saved: whoever sees the response sees it, and whoever works here adds to it. */
@Component
class ResponseScans implements AttachmentRule {

    private final ResponseRepository responses;
    private final Actor actor;

    ResponseScans(ResponseRepository responses, Actor actor) {
        this.responses = responses;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return ResponseLine.SUBJECT;
    }

    @Override
    public boolean maySee(UUID response) {
        return responses.existsById(response);
    }

    @Override
    public boolean mayChange(UUID response) {
        return actor.is(Roles.OFFICER);
    }
}
