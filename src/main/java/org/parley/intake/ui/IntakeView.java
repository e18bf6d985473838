package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.export.ui.Exporting;
import org.parley.intake.FaultyLines;
import org.parley.intake.IntakeMappings;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeState;
import org.parley.intake.IntakeStop;
import org.parley.intake.IntakeUndo;
import org.parley.intake.Intakes;
import org.parley.intake.Outcome;
import org.parley.intake.Places;
import org.parley.intake.Sorting;

/** One run, wherever it stands: columns to decide, work going on, a preview, a result. It can be left and found again. */
@Route(value = IntakeLinks.ONE, layout = Frame.class)
@RolesAllowed(Roles.VIEWER)
class IntakeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int GLANCE = 700;

    private final transient Intakes intakes;
    private final transient Sorting sorting;
    private final transient IntakeUndo undo;
    private final transient FaultyLines faulty;
    private final transient IntakeMappings mappings;
    private final transient IntakeStop stop;
    private final transient OutcomeExport export;
    private final transient Exporting exporting;
    private final transient Actor actor;
    private final transient Places places;
    private @Nullable Registration polling;
    private @Nullable Progress progress;
    private transient @Nullable IntakeRun shown;
    private Outcome list = Outcome.NEW;
    private boolean listChosen;

    IntakeView(
            Intakes intakes,
            Places places,
            Sorting sorting,
            IntakeUndo undo,
            FaultyLines faulty,
            IntakeMappings mappings,
            IntakeStop stop,
            OutcomeExport export,
            Exporting exporting,
            Actor actor) {
        this.intakes = intakes;
        this.places = places;
        this.sorting = sorting;
        this.undo = undo;
        this.faulty = faulty;
        this.mappings = mappings;
        this.stop = stop;
        this.export = export;
        this.exporting = exporting;
        this.actor = actor;
        getContent().addClassNames("page", "stack", "intake");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UrlQuery.id(event.getRouteParameters().get(IntakeLinks.RUN).orElse(""));
        Optional<Outcome> asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(IntakeLinks.SHOWN)
                .flatMap(Outcome::of);
        listChosen = asked.isPresent();
        list = asked.orElse(Outcome.NEW);
        IntakeRun run = id == null ? null : find(id);
        if (run == null) {
            event.forwardTo(IntakesView.class);
            Notices.refused("intake.gone");
        } else {
            show(run);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? t("nav.intake") : shown.fileName();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    private @Nullable IntakeRun find(UUID id) {
        try {
            return intakes.run(id);
        } catch (NotFound e) {
            return null;
        }
    }

    private void show(IntakeRun run) {
        shown = run;
        progress = null;
        getContent().removeAll();
        getContent().add(content(run));
        if (run.state().isWorking()) {
            poll();
        } else {
            rest(UI.getCurrent());
        }
    }

    private Component[] content(IntakeRun run) {
        boolean decides = actor.is(Roles.OFFICER);
        return switch (run.state()) {
            case LOOKED_AT -> decides ? columns(run) : new Component[] {waiting(run)};
            case READING, ENTERING, UNDOING -> new Component[] {steps(run), working(run, decides)};
            case SORTED, ENTERED -> sorted(run);
            case UNDONE -> undone(run);
            case INTERRUPTED ->
                new Component[] {
                    new Message(VaadinIcon.FLASH, t("intake.state.interrupted"), t("intake.interrupted"), new Again())
                };
            case DROPPED ->
                new Component[] {
                    new Message(VaadinIcon.TRASH, t("intake.state.dropped"), t("intake.dropped"), new Again())
                };
        };
    }

    private Component[] columns(IntakeRun run) {
        return new Component[] {steps(run), new ColumnsForm(intakes, places, mappings, run, actor.zone(), this::refresh)
        };
    }

    private Component[] sorted(IntakeRun run) {
        Outcome chosen = listChosen ? list : Preview.mostInteresting(run.counts());
        RunFacts facts = new RunFacts(run, actor.zone());
        if (run.state() == IntakeState.ENTERED && undo.may(run.id())) {
            facts.offer(new TakeBackButton(undo, run, this::refresh));
        }
        return new Component[] {
            steps(run),
            new Preview(intakes, sorting, faulty, export, exporting, run, chosen, actor, this::refresh),
            facts
        };
    }

    private Component[] undone(IntakeRun run) {
        return undo.undone(run.id())
                .map(undone -> new Component[] {
                    new TakenBack(undo, run.id(), undone, actor.zone()), new RunFacts(run, actor.zone())
                })
                .orElseGet(() -> new Component[] {new RunFacts(run, actor.zone())});
    }

    private Component working(IntakeRun run, boolean decides) {
        progress =
                decides ? new Progress(run, new Div(new StopButton(stop, run.id(), this::refresh))) : new Progress(run);
        return progress;
    }

    private static Component waiting(IntakeRun run) {
        return new Message(VaadinIcon.HOURGLASS, t("intake.state.looked-at"), t("intake.waiting", Who.name(run.who())));
    }

    private static Steps steps(IntakeRun run) {
        return new Steps(
                switch (run.state()) {
                    case LOOKED_AT, INTERRUPTED, DROPPED -> Steps.Step.COLUMNS;
                    case READING, SORTED -> Steps.Step.PREVIEW;
                    case ENTERING, ENTERED, UNDOING, UNDONE -> Steps.Step.ENTER;
                });
    }

    private void refresh() {
        if (shown != null) {
            show(intakes.run(shown.id()));
        }
    }

    private void poll() {
        UI ui = UI.getCurrent();
        if (polling == null) {
            ui.setPollInterval(GLANCE);
            polling = ui.addPollListener(poll -> look());
        }
    }

    private void look() {
        if (shown == null) {
            return;
        }
        IntakeRun now = intakes.run(shown.id());
        if (progress != null && now.state() == shown.state()) {
            progress.follow(now);
        } else {
            show(now);
        }
    }

    /** Looks no more; what a person decides from now on stays on the screen. */
    private void rest(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
