package org.parley.export.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.export.Export;
import org.parley.export.Exports;
import org.springframework.stereotype.Component;

/** Gives every list the button that takes it out as it is filtered. */
@Component
public class Exporting {

    private final Exports exports;
    private final Actor actor;
    private final Clock clock;

    Exporting(Exports exports, Actor actor, Clock clock) {
        this.exports = exports;
        this.actor = actor;
        this.clock = clock;
    }

    /** A list as it is filtered when the button is clicked. */
    @FunctionalInterface
    public interface Offer extends Serializable {

        /** What would go out. */
        Export<?> now();
    }

    /** How many rows a list has, as its own page says it. */
    @FunctionalInterface
    public interface Size extends Serializable {

        /** The number in words. */
        String inWords();
    }

    /** A button that exports the list; invisible for who may not. */
    public Button button(Offer offer, Size size) {
        Button button = new Button(t("export.button"), VaadinIcon.DOWNLOAD.create());
        button.setVisible(actor.is(Roles.OFFICER));
        button.addClassName("icon-on-phone");
        button.setAriaLabel(t("export.button"));
        button.addClickListener(click -> open(offer.now(), size.inWords()));
        return button;
    }

    private void open(Export<?> export, String size) {
        new ExportDialog(export, size, exports, LocalDate.now(clock.withZone(actor.zone()))).open();
    }
}
