package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** Where one is on the way from a file to lawmakers. */
class Steps extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    /** The steps in their order. */
    enum Step {
        UPLOAD("intake.step.upload"),
        COLUMNS("intake.step.columns"),
        PREVIEW("intake.step.preview"),
        ENTER("intake.step.enter");

        private final String key;

        Step(String key) {
            this.key = key;
        }
    }

    Steps(Step current) {
        getContent().addClassName("steps");
        for (Step step : Step.values()) {
            ListItem item = new ListItem(t(step.key));
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            item.setClassName("past", step.compareTo(current) < 0);
            getContent().add(item);
        }
    }
}
