package org.parley.outcome.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.campaign.Campaigns;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Letters;
import org.parley.outcome.ActionLine;
import org.parley.outcome.Actions;
import org.parley.outcome.Bearings;
import org.parley.outcome.Parts;
import org.parley.parliament.Parliaments;
import org.springframework.stereotype.Component;

/** What the screens of actions work with. */
@Component
record ActionTools(
        Actions actions,
        Parts parts,
        Bearings bearings,
        Campaigns campaigns,
        Letters letters,
        Lawmakers lawmakers,
        Parliaments parliaments,
        Actor actor,
        Clock clock) {

    boolean mayRecord() {
        return actor.is(Roles.OFFICER);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }

    /** The action, unless there is none or it was taken out. */
    @Nullable
    ActionLine find(@Nullable UUID id) {
        try {
            ActionLine line = id == null ? null : actions.line(id);
            return line == null || line.gone() ? null : line;
        } catch (NotFound none) {
            return null;
        }
    }
}
