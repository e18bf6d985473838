package org.parley.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parley.intake.Outcome;

/** The only code that leads to the screens for taking lists in. */
final class IntakeLinks {

    static final String LIST = "intake";
    static final String NEW = "intake/new";
    static final String ONE = "intake/:run";
    static final String RUN = "run";
    static final String SHOWN = "list";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private IntakeLinks() {}

    static String to(UUID run) {
        return LIST + "/" + run;
    }

    /** A run with one of its lists open. */
    static String to(UUID run, Outcome outcome) {
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

    /** The identity that an address names, none when that is no identity. */
    static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
