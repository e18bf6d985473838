package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.PathLink;
import org.parley.export.ui.Exporting;
import org.parley.intake.Counts;
import org.parley.intake.FaultyLines;
import org.parley.intake.HandoverLine;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeState;
import org.parley.intake.Intakes;
import org.parley.intake.Outcome;
import org.parley.intake.Sorting;

/** What would happen, or what happened: numbers that open their lists, and the one decision that is left. */
class Preview extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Intakes intakes;
    private final transient Sorting sorting;
    private final transient FaultyLines faulty;
    private final transient OutcomeExport export;
    private final transient Exporting exporting;
    private final transient IntakeRun run;
    private final transient Actor actor;
    private final Runnable done;

    Preview(
            Intakes intakes,
            Sorting sorting,
            FaultyLines faulty,
            OutcomeExport export,
            Exporting exporting,
            IntakeRun run,
            Outcome list,
            Actor actor,
            Runnable done) {
        this.intakes = intakes;
        this.sorting = sorting;
        this.faulty = faulty;
        this.export = export;
        this.exporting = exporting;
        this.run = run;
        this.actor = actor;
        this.done = done;
        boolean decides = actor.is(Roles.OFFICER);
        boolean entered = run.state() == IntakeState.ENTERED;
        Div card = new Div(new H2(t(entered ? "intake.entered-title" : "intake.preview-title")));
        card.addClassNames("card", "stack");
        if (run.error() != null) {
            Paragraph why =
                    new Paragraph(t(run.error().key(), run.error().values().toArray()));
            why.addClassNames("sentence", "problem");
            card.add(why);
        }
        card.add(numbers(list), new Paragraph(sentence(entered)));
        if (decides && !entered) {
            card.add(new PolicyFields(sorting, run, done));
            if (run.choices().stale()) {
                Paragraph stale = new Paragraph(t("intake.stale"));
                stale.addClassName("note");
                card.add(stale);
            }
            card.add(decision());
        } else if (decides) {
            card.add(new Div(new Again()));
        }
        getContent().addClassName("stack");
        getContent().add(card);
        if (decides && !entered && list == Outcome.GONE && run.counts().gone() > 0) {
            getContent().add(new GoneDecision(sorting, run, done));
        }
        getContent().add(list(list));
        List<HandoverLine> open = list == Outcome.GONE ? sorting.handover(run.id()) : List.of();
        if (!open.isEmpty()) {
            getContent().add(new HandoverList(open));
        }
    }

    /** The list to open first: what is new, else what changed, else what is wrong. */
    static Outcome mostInteresting(Counts counts) {
        for (Outcome outcome : new Outcome[] {Outcome.NEW, Outcome.CHANGED, Outcome.FAULTY, Outcome.DOUBTFUL}) {
            if (counts.of(outcome) > 0) {
                return outcome;
            }
        }
        return Outcome.SAME;
    }

    private Div numbers(Outcome current) {
        Div numbers = new Div();
        numbers.addClassName("outcomes");
        for (Outcome outcome : Outcome.values()) {
            Span count = new Span(t("intake.number", run.counts().of(outcome)));
            count.addClassNames("outcome-count", "number");
            Anchor link = new PathLink(IntakeLinks.to(run.id(), outcome), count, new Span(t(outcome.key())));
            link.addClassName("outcome");
            link.setClassName("zero", run.counts().of(outcome) == 0);
            if (outcome == current) {
                link.getElement().setAttribute("aria-current", "true");
            }
            numbers.add(link);
        }
        return numbers;
    }

    private String sentence(boolean entered) {
        boolean replaces = run.choices().policies().replaces();
        if (entered) {
            String people = t(
                    replaces ? "intake.entered-replacing" : "intake.entered",
                    run.counts().fresh(),
                    run.counts().changed());
            return run.counts().ended() == 0
                    ? people
                    : t("intake.entered-ending", people, run.counts().ended());
        }
        if (!run.counts().isNothing()) {
            return t(replaces ? "intake.policy-replacing" : "intake.policy");
        }
        int left = run.counts().of(Outcome.FAULTY) + run.counts().of(Outcome.DOUBTFUL);
        if (left == 0) {
            return t("intake.nothing-to-enter");
        }
        return run.counts().same() == 0 ? t("intake.nothing-can-be-entered") : t("intake.nothing-more", left);
    }

    private Div decision() {
        int people = run.counts().fresh() + run.counts().changed();
        int leaving = run.choices().leaving() == null ? 0 : run.counts().gone();
        Button enter = new Button(
                people == 0
                        ? t("intake.enter-ending", leaving)
                        : leaving == 0 ? t("intake.enter", people) : t("intake.enter-both", people, leaving));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setDisableOnClick(true);
        // numbers that were counted before the last decision are not what would happen
        enter.setVisible(people + leaving > 0 && !run.choices().stale());
        enter.addClickListener(click -> act(enter, () -> intakes.enter(run.id())));
        Button back = new Button(t("intake.back-to-columns"));
        back.setDisableOnClick(true);
        back.addClickListener(click -> act(back, () -> intakes.reconsider(run.id())));
        Button drop = new Button(t("intake.drop"), click -> {
            intakes.drop(run.id());
            IntakeLinks.openList();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setDisableOnClick(true);
        Div actions = new Div(enter, back, drop);
        if (run.choices().stale()) {
            Button again = new Button(t("intake.sort-again"));
            again.addThemeVariants(ButtonVariant.PRIMARY);
            again.setDisableOnClick(true);
            again.addClickListener(click -> act(again, () -> sorting.sortsAgain(run.id())));
            actions.addComponentAsFirst(again);
        }
        actions.addClassName("row");
        return actions;
    }

    private void act(Button button, Runnable action) {
        try {
            action.run();
            done.run();
        } finally {
            button.setEnabled(true);
        }
    }

    private Component list(Outcome outcome) {
        return switch (outcome) {
            case GONE ->
                new OutcomeList(run, outcome, new GoneGrid(sorting, run.id()))
                        .exported(exporting, export, run, outcome);
            case FAULTY -> new OutcomeList(run, outcome, new FaultGrid(sorting, run.id(), outcome), download());
            case LEFT_OUT -> new OutcomeList(run, outcome, new FaultGrid(sorting, run.id(), outcome));
            case NEW, CHANGED, SAME, DOUBTFUL ->
                new OutcomeList(run, outcome, new PersonGrid(intakes, sorting, run, outcome, actor, done))
                        .exported(exporting, export, run, outcome);
        };
    }

    private Component[] download() {
        return run.counts().refused() > 0 && actor.is(Roles.OFFICER)
                ? new Component[] {new FaultyDownload(faulty, run.id(), actor.locale())}
                : new Component[0];
    }
}
