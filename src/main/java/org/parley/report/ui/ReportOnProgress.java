package org.parley.report.ui;

import com.vaadin.flow.component.Component;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressAction;
import org.springframework.core.annotation.Order;

/** Begins a report where somebody looks at how a campaign or a letter stands. */
@org.springframework.stereotype.Component
@Order(10)
class ReportOnProgress implements ProgressAction {

    private final ReportDialogs dialogs;

    ReportOnProgress(ReportDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public Component create(Scope scope) {
        return dialogs.button(scope.campaign(), scope.letter());
    }
}
