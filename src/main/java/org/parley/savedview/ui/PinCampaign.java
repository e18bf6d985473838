package org.parley.savedview.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.parley.base.ui.Notices;
import org.parley.savedview.Pins;

/** The button that puts a campaign into the drawer, or takes it out. */
class PinCampaign extends Button {

    private static final long serialVersionUID = 1L;

    private final UUID campaign;
    private final transient Pins pins;

    PinCampaign(UUID campaign, Pins pins) {
        this.campaign = campaign;
        this.pins = pins;
        addClassName("icon-on-phone");
        addClickListener(click -> turn());
        ViewsChanged.whenTold(this, this::show);
        show();
    }

    private boolean isPinned() {
        return pins.mine().stream().anyMatch(pin -> pin.thing().equals(campaign));
    }

    private void turn() {
        if (isPinned()) {
            pins.unpin(campaign);
            Notices.done("savedview.campaign-unpinned");
        } else {
            pins.pinCampaign(campaign);
            Notices.done("savedview.campaign-pinned");
        }
        ViewsChanged.tell();
    }

    private void show() {
        boolean pinned = isPinned();
        setIcon((pinned ? VaadinIcon.STAR : VaadinIcon.STAR_O).create());
        setText(t(pinned ? "savedview.unpin" : "savedview.pin"));
        setAriaLabel(t(pinned ? "savedview.unpin" : "savedview.pin"));
    }
}
