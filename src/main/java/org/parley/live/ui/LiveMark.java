package org.parley.live.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorHandlingCommand;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.parley.account.Presence;
import org.parley.live.Following;
import org.parley.live.LiveChanges;
import org.parley.progress.Scope;
import org.parley.progress.ui.Refreshing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the page around it up to date as colleagues write, as whoever looks at it and while they do: nothing is read for a tab that
 * nobody sees, and nothing changes under a hand at work. What was missed meanwhile is caught up with afterwards.
 */
@Tag("parley-live")
@JsModule("context://components/live.js")
class LiveMark extends Component {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(LiveMark.class);

    private final Scope scope;
    private final transient LiveChanges changes;
    private final transient Presence presence;
    private final transient Clock clock;
    private transient @Nullable Following following;
    private volatile boolean away;
    private volatile boolean busy;
    private volatile boolean missed;
    private int beats;

    LiveMark(Scope scope, LiveChanges changes, Presence presence, Clock clock, ZoneId zone) {
        this.scope = scope;
        this.changes = changes;
        this.presence = presence;
        this.clock = clock;
        Element element = getElement();
        element.setProperty("liveText", t("live.live"));
        element.setProperty("lostText", t("live.lost", "#"));
        element.setProperty("reloadText", t("live.reload"));
        element.setProperty("oneChanged", t("live.one-changed"));
        element.setProperty("manyChanged", t("live.many-changed", "#"));
        element.setProperty("zone", zone.getId());
        numbersAreFrom(null);
        element.addEventListener("away", event -> away = true);
        element.addEventListener("back", event -> back());
        element.addEventListener("busy", event -> busy = true);
        element.addEventListener("idle", event -> idle());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Pushed.begin(ui);
        following = changes.follow(scope, () -> look(ui), () -> live(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.end();
        }
        Pushed.end(event.getUI());
    }

    /** On a thread of the background: whether somebody looks is known without waiting for them. */
    void look(UI ui) {
        if (away || busy) {
            missed = true;
        } else {
            var _ = ui.access(new Newer());
        }
    }

    /** What could not be read is tried again with the next sign of life. */
    private void live(UI ui) {
        var _ = ui.access(this::beat);
        if (missed) {
            look(ui);
        }
    }

    /** What fails in the background is told by the mark, not by a notice that nobody asked for. */
    private final class Newer implements ErrorHandlingCommand {

        private static final long serialVersionUID = 1L;

        @Override
        public void execute() {
            refresh();
        }

        @Override
        public void handleError(Exception failure) {
            LOG.warn("a page could not be brought up to date: {}", failure.toString());
            missed = true;
            numbersAreFrom(clock.instant());
        }
    }

    private void back() {
        away = false;
        beat();
        catchUp();
    }

    private void idle() {
        busy = false;
        catchUp();
    }

    private void catchUp() {
        if (missed && !away && !busy) {
            refresh();
        }
    }

    private void beat() {
        getElement().setProperty("beat", ++beats);
    }

    private void refresh() {
        missed = false;
        Instant deaf = changes.deafSince().orElse(null);
        numbersAreFrom(deaf);
        if (deaf != null) {
            return;
        }
        if (presence.stays(VaadinSession.getCurrent().getSession())) {
            findAncestor(Refreshing.class).refresh();
            say();
        } else {
            leave();
        }
    }

    /** Whose session is over is led out at once: what a request of the browser is answered then. */
    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    /** Since when they are not brought up to date; null while they are. */
    private void numbersAreFrom(@Nullable Instant moment) {
        getElement().setProperty("deafSince", moment == null ? 0.0 : (double) moment.toEpochMilli());
    }

    /** Nothing at all goes to a page on which nothing changed: not even that something changed which its person may not see. */
    private void say() {
        getUI().filter(ui -> ui.getInternals().isDirty())
                .ifPresent(ui -> getElement().callJsFunction("told"));
    }
}
