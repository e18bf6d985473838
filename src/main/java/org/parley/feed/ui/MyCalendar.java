package org.parley.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.parley.account.http.BaseUrl;
import org.parley.account.ui.AccountSection;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.feed.CalendarAddresses;

/** On one's own account: the address under which one's own calendar reads. Viewers take nothing along and have none. */
@org.springframework.stereotype.Component
class MyCalendar implements AccountSection {

    private final CalendarAddresses addresses;
    private final BaseUrl base;
    private final Actor actor;

    MyCalendar(CalendarAddresses addresses, BaseUrl base, Actor actor) {
        this.addresses = addresses;
        this.base = base;
        this.actor = actor;
    }

    @Override
    public Component create() {
        if (actor.is(Roles.OFFICER)) {
            return new CalendarCard(addresses, actor.zone(), base.isSecure());
        }
        Div nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
