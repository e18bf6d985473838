package org.parley.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.parley.intake.Outcome;

/** The only code that leads to the screens for taking lists in. */
public final class IntakeLinks {

    static final String LIST = "intake";
    static final String NEW = "intake/new";
    static final String ONE = "intake/:run";
    static final String RUN = "run";
    static final String SHOWN = "list";

    private IntakeLinks() {}

    static String to(UUID run) {
        return LIST + "/" + run;
    }

    /** A run with one of its lists open. */
    public static String to(UUID run, Outcome outcome) {
        return to(run) + "?" + SHOWN + "=" + outcome.word();
    }

    static void open(UUID run) {
        UI.getCurrent().navigate(to(run), QueryParameters.empty());
    }

    static void openNew() {
        UI.getCurrent().navigate(NEW, QueryParameters.empty());
    }

    static void openList() {
        UI.getCurrent().navigate(LIST, QueryParameters.empty());
    }
}
