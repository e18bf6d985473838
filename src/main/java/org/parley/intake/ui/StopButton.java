package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.parley.intake.IntakeStop;

/** Stops the work on a list. */
class StopButton extends Button {

    private static final long serialVersionUID = 1L;

    StopButton(IntakeStop stop, UUID run, Runnable done) {
        super(t("intake.stop"));
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                stop.stop(run);
            } finally {
                done.run();
            }
        });
    }
}
