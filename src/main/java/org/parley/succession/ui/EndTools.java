package org.parley.succession.ui;

import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.campaign.Campaigns;
import org.parley.lawmaker.Lawmakers;
import org.parley.parliament.Parliaments;
import org.parley.succession.Decided;
import org.parley.succession.Ends;
import org.parley.succession.Reviews;
import org.springframework.stereotype.Component;

/** What the screens of mandates that ended work with. */
@Component
record EndTools(
        Ends ends, Reviews reviews, Lawmakers lawmakers, Parliaments parliaments, Campaigns campaigns, Actor actor) {

    boolean mayDecide() {
        return actor.is(Roles.OFFICER);
    }

    void takeBack(Decided decided) {
        reviews.takeBack(decided);
    }

    String parliament(UUID id) {
        return parliaments.named(Set.of(id)).getOrDefault(id, "");
    }
}
