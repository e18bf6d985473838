package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.UUID;
import org.parley.base.ui.Dates;
import org.parley.intake.IntakeUndo;
import org.parley.intake.Undone;

/** That an import was taken back, by whom, and what stays of it. */
class TakenBack extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TakenBack(IntakeUndo undo, UUID run, Undone undone, ZoneId zone) {
        Div card = new Div(
                new H2(t("intake.undone-title")),
                new Paragraph(t("intake.undone", Dates.moment(undone.at(), zone), undone.who())),
                new Paragraph(t("intake.undone-numbers", undone.removed(), undone.restored())),
                new Div(new Again()));
        card.addClassNames("card", "stack");
        getContent().addClassName("stack");
        getContent().add(card);
        if (undone.staying() > 0) {
            Div rest = new Div(
                    new H2(t("intake.rest-title", undone.staying())),
                    new Paragraph(t("intake.rest-sentence")),
                    new RestGrid(undo, run, undone.staying()));
            rest.addClassNames("card", "stack", "outcome-list");
            getContent().add(rest);
        }
    }
}
