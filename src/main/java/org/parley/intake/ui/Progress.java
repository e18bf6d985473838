package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.parley.intake.IntakeRun;

/** What is being done right now, and that one may go away meanwhile. */
class Progress extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span phase = new Span();
    private final Span rows = new Span();

    Progress(IntakeRun run, Component... actions) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        rows.addClassNames("quiet", "number");
        Div line = new Div(phase, rows);
        line.addClassName("row");
        line.getElement().setAttribute("role", "status");
        getContent().add(new H2(run.fileName()), bar, line, new Paragraph(t("intake.may-leave")));
        getContent().add(actions);
        getContent().addClassNames("card", "stack");
        follow(run);
    }

    /** Says how far it is now, and leaves everything else where it is: somebody may be about to press a button. */
    void follow(IntakeRun run) {
        phase.setText(run.phase().isEmpty() ? t(run.state().key()) : t(run.phase()));
        rows.setText(t("intake.rows", run.rowsRead()));
        rows.setVisible(run.rowsRead() > 0);
    }
}
