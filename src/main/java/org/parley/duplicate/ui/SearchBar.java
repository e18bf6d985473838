package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.duplicate.Duplicates;
import org.parley.duplicate.SearchState;

/** When the directory was last looked over, and the button that looks again. While it is looked over, this says so and waits. */
class SearchBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int GLANCE = 700;

    private final transient PairActions actions;
    private final Runnable found;
    private final Span when = new Span();
    private final Button look = new Button("", VaadinIcon.SEARCH.create());
    private @Nullable Registration polling;

    SearchBar(PairActions actions, Runnable found) {
        this.actions = actions;
        this.found = found;
        when.addClassName("quiet");
        when.getElement().setAttribute("role", "status");
        look.addClassName("end");
        look.setDisableOnClick(true);
        look.setVisible(actions.areAllowed());
        look.addClickListener(click -> {
            try {
                duplicates().lookAgain();
            } finally {
                show();
            }
        });
        getContent().addClassName("toolbar");
        getContent().add(when, look);
        show();
    }

    /** What the last look found; nobody looked yet where it has no day. */
    SearchState show() {
        SearchState state = duplicates().search();
        when.setText(sentence(state));
        look.setText(t(state.at() == null ? "duplicate.look" : "duplicate.look-again"));
        look.setEnabled(!state.running());
        if (state.running()) {
            poll();
        }
        return state;
    }

    private String sentence(SearchState state) {
        Instant at = state.at();
        String last = at == null
                ? t("duplicate.not-looked")
                : t("duplicate.looked", Dates.moment(at, actions.zone()), state.who());
        return Stream.of(
                        state.running() ? t("duplicate.looking") : state.failed() ? t("duplicate.look-failed") : last,
                        at != null && state.listsSince() > 0 ? t("duplicate.lists-since", state.listsSince()) : "",
                        state.more() ? t("duplicate.more") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Duplicates duplicates() {
        return actions.duplicates();
    }

    private void poll() {
        UI ui = UI.getCurrent();
        if (polling == null) {
            ui.setPollInterval(GLANCE);
            polling = ui.addPollListener(poll -> {
                if (!show().running()) {
                    rest(ui);
                    found.run();
                }
            });
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private void rest(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
