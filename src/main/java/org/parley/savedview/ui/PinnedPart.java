package org.parley.savedview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.DrawerPart;
import org.parley.savedview.Pins;

/** What the person has pinned, in the drawer. */
@org.springframework.stereotype.Component
class PinnedPart implements DrawerPart {

    private final Pins pins;
    private final Actor actor;

    PinnedPart(Pins pins, Actor actor) {
        this.pins = pins;
        this.actor = actor;
    }

    @Override
    public Component create() {
        if (!actor.is(Roles.VIEWER)) {
            Span nothing = new Span();
            nothing.setVisible(false);
            return nothing;
        }
        return new Pinned(pins);
    }
}
