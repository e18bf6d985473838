package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.parley.base.ui.DayFields;
import org.parley.intake.IntakeRun;
import org.parley.intake.Outcome;
import org.parley.intake.Sorting;
import org.parley.intake.decision.Leaving;
import org.parley.lawmaker.EndReason;

/** What becomes of those who are no longer on the list: nothing, unless somebody says that they left. */
class GoneDecision extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Sorting sorting;
    private final transient IntakeRun run;
    private final Runnable done;
    private final RadioButtonGroup<Boolean> ends = new RadioButtonGroup<>();
    private final DatePicker day = DayFields.day(t("intake.gone.day"));
    private final Select<EndReason> reason = new Select<>();

    GoneDecision(Sorting sorting, IntakeRun run, Runnable done) {
        this.sorting = sorting;
        this.run = run;
        this.done = done;
        Leaving leaving = run.choices().leaving();
        ends.setLabel(t("intake.gone.what"));
        ends.setItems(false, true);
        ends.setItemLabelGenerator(end -> t(end ? "intake.gone.end" : "intake.gone.leave"));
        ends.setValue(leaving != null);
        day.setValue(leaving == null ? sorting.today() : leaving.day());
        day.setRequiredIndicatorVisible(true);
        reason.setLabel(t("mandate.reason"));
        reason.setItems(EndReason.values());
        reason.setItemLabelGenerator(one -> t(one.key()));
        reason.setValue(leaving == null ? EndReason.UNKNOWN : leaving.reason());
        ends.addValueChangeListener(change -> decide());
        day.addValueChangeListener(change -> decide());
        reason.addValueChangeListener(change -> decide());
        Div fields = new Div(day, reason);
        fields.addClassName("row");
        fields.setVisible(leaving != null);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(t(Outcome.GONE.key())),
                        new Paragraph(t("intake.gone.sentence", run.counts().gone(), sorting.members(run.id()))),
                        ends,
                        fields);
        if (leaving != null && run.counts().refused() > 0) {
            Paragraph faulty =
                    new Paragraph(t("intake.gone.faulty", run.counts().refused()));
            faulty.addClassName("note");
            getContent().add(faulty);
        }
    }

    private void decide() {
        boolean missing = ends.getValue() && day.getValue() == null;
        day.setInvalid(missing);
        day.setErrorMessage(missing ? t("mandate.day-missing") : "");
        if (missing) {
            return;
        }
        if (ends.getValue()) {
            sorting.endsSeats(run.id(), new Leaving(day.getValue(), reason.getValue()));
        } else {
            sorting.leavesSeats(run.id());
        }
        done.run();
    }
}
