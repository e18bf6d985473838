package org.parley.commitment.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.campaign.Campaigns;
import org.parley.commitment.Commitments;
import org.parley.contact.ui.ContactDialogs;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Letters;
import org.parley.position.Positions;
import org.parley.recipient.Addressees;
import org.springframework.stereotype.Component;

/** What the screens of commitments work with. */
@Component
record CommitmentTools(
        Commitments commitments,
        Campaigns campaigns,
        Letters letters,
        Lawmakers lawmakers,
        Addressees addressees,
        Positions positions,
        ContactDialogs contacts,
        Actor actor,
        Clock clock) {

    boolean mayRecord() {
        return actor.is(Roles.OFFICER);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
