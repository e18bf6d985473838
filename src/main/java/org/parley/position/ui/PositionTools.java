package org.parley.position.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.campaign.Campaigns;
import org.parley.position.Positions;
import org.parley.position.Standpoints;
import org.parley.position.Weights;
import org.springframework.stereotype.Component;

/** What the screens of positions work with. */
@Component
record PositionTools(
        Positions positions, Standpoints stands, Weights weights, Campaigns campaigns, Actor actor, Clock clock) {

    boolean mayRecord() {
        return actor.is(Roles.OFFICER);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
