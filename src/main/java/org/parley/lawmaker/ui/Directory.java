package org.parley.lawmaker.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.Mandates;
import org.parley.lawmaker.Offices;
import org.parley.parliament.Channels;
import org.parley.parliament.Parliaments;
import org.springframework.stereotype.Component;

/** What the page of a lawmaker and its parts ask and tell. */
@Component
record Directory(
        Lawmakers lawmakers,
        Mandates mandates,
        Offices offices,
        Channels channels,
        Parliaments parliaments,
        Actor actor,
        Clock clock) {

    boolean mayChange() {
        return actor.is(Roles.OFFICER);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(actor.zone()));
    }
}
