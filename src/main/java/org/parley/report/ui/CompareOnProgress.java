package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import org.parley.base.ui.PathLink;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressAction;
import org.springframework.core.annotation.Order;

/** Leads from how one stands to how it stands beside another. */
@org.springframework.stereotype.Component
@Order(20)
class CompareOnProgress implements ProgressAction {

    @Override
    public Component create(Scope scope) {
        PathLink compare = new PathLink(CompareLinks.with(scope), t("report.compare"));
        compare.addClassName("compare");
        return compare;
    }
}
