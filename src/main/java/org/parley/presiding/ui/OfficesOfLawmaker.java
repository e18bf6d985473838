package org.parley.presiding.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakerSection;
import org.parley.parliament.Parliaments;
import org.parley.presiding.PresidingOfficers;
import org.springframework.core.annotation.Order;

/** On a lawmaker's page: the chambers over which they preside, or presided. */
@org.springframework.stereotype.Component
@Order(5)
record OfficesOfLawmaker(PresidingOfficers offices, Lawmakers lawmakers, Parliaments parliaments, Actor actor)
        implements LawmakerSection {

    @Override
    public Component create(UUID lawmaker) {
        return new OfficesCard(this, lawmaker, actor.is(Roles.OFFICER));
    }
}
