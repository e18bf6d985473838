package org.parley.sitting.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.parliament.ui.ParliamentSection;
import org.parley.sitting.SittingCalendars;
import org.parley.sitting.SittingPeriods;
import org.springframework.core.annotation.Order;

/** On a parliament's page: whether it sits today, when it does not next, and how it counts its days. */
@org.springframework.stereotype.Component
@Order(30)
record CalendarOfParliament(SittingPeriods periods, SittingCalendars calendars, PeriodDialogs dialogs, Actor actor)
        implements ParliamentSection {

    @Override
    public Component create(UUID parliament) {
        return new CalendarCard(this, parliament, actor.is(Roles.OFFICER), actor.is(Roles.MANAGER));
    }
}
