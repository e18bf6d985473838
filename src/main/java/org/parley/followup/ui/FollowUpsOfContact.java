package org.parley.followup.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.parley.contact.ui.ContactSteps;
import org.parley.followup.FollowUps;

/** On a contact's page: what we promised ourselves there, done or not. */
@org.springframework.stereotype.Component
class FollowUpsOfContact implements ContactSteps {

    private final FollowUps followUps;
    private final FollowUpActions actions;

    FollowUpsOfContact(FollowUps followUps, FollowUpActions actions) {
        this.followUps = followUps;
        this.actions = actions;
    }

    @Override
    public Map<UUID, Component> of(UUID contact) {
        Map<UUID, Component> steps = new LinkedHashMap<>();
        followUps.of(contact).forEach(line -> steps.put(line.id(), FollowUpItem.ofContact(line, actions)));
        return steps;
    }
}
