package org.parley.goal.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Percent;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.base.ui.Words;
import org.parley.goal.GoalLine;
import org.parley.goal.GoalStanding;
import org.parley.goal.GoalWord;

/** A goal against the line of time: how many, of how many, where it would have to stand, and an honest word. */
class GoalCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient GoalLine goal;
    private final Div figures = new Div();
    private transient @Nullable GoalStanding shown;

    /** @param gone what follows when the person takes the goal out, and the card with it */
    GoalCard(GoalStanding standing, GoalDialogs dialogs, Runnable gone) {
        goal = standing.goal();
        PathLink name = new PathLink(GoalLinks.to(goal), GoalWords.name(goal));
        name.getElement().setAttribute("dir", "auto");
        Div head = new Div(new H3(name));
        head.addClassName("card-head");
        if (dialogs.areAllowed()) {
            head.add(
                    button(VaadinIcon.PENCIL, "goal.correct", () -> dialogs.correct(goal)),
                    button(VaadinIcon.TRASH, "goal.take-out", () -> {
                        dialogs.takeOut(goal);
                        gone.run();
                    }));
        }
        Span about = new Span(
                goal.details().name().isEmpty()
                        ? GoalWords.days(goal.details())
                        : GoalWords.wants(goal) + " · " + GoalWords.days(goal.details()));
        about.addClassName("quiet");
        about.getElement().setAttribute("dir", "auto");
        figures.addClassName("goal-figures");
        getContent().addClassNames("card", "goal");
        getContent().add(head, about, figures);
        show(standing);
    }

    /** Shows how it stands now; nothing moves where nothing changed. */
    void show(GoalStanding standing) {
        if (standing.equals(shown)) {
            return;
        }
        shown = standing;
        Div words = new Div();
        words.addClassName("goal-words");
        Stream.of(
                        GoalWords.expected(standing),
                        GoalWords.left(standing),
                        GoalWords.lost(standing),
                        GoalWords.announced(standing))
                .filter(text -> !text.isEmpty())
                .map(Span::new)
                .forEach(words::add);
        figures.removeAll();
        figures.add(count(standing), bar(standing), new GoalCurve(standing), words);
    }

    boolean isOf(GoalLine line) {
        return goal.equals(line);
    }

    private static Component count(GoalStanding standing) {
        Anchor now = new PathLink(GoalLinks.to(standing.goal()), TableCells.number(standing.now()));
        now.addClassNames("number", "goal-now");
        now.setAriaLabel(t("goal.now", standing.now(), GoalWords.name(standing.goal())));
        Span target = new Span(t("goal.of", standing.goal().details().target()));
        Span share = new Span(Percent.of(standing.share(), Words.language()));
        share.addClassName("quiet");
        Div count = new Div(now, target, share, new WordMark(standing));
        count.addClassName("goal-count");
        return count;
    }

    /** Says nothing that does not stand beside it in words. */
    private static Component bar(GoalStanding standing) {
        Div bar = new Div();
        bar.addClassNames("share-bar", "goal-bar");
        bar.getStyle().set("--share", Math.min(100, 100 * standing.share()) + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Button button(VaadinIcon icon, String key, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    /** The honest word, with a shape of its own beside its colour. */
    private static final class WordMark extends Composite<Span> {

        private static final long serialVersionUID = 1L;

        WordMark(GoalStanding standing) {
            Span shape = new Span(shape(standing.word()));
            shape.getElement().setAttribute("aria-hidden", "true");
            getContent().add(shape, new Span(GoalWords.word(standing)));
            getContent()
                    .addClassNames(
                            "goal-word",
                            "goal-"
                                    + standing.word()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'));
        }

        private static String shape(GoalWord word) {
            return switch (word) {
                case REACHED -> "✓";
                case LATE -> "✓";
                case AHEAD -> "▲";
                case ON_COURSE -> "▶";
                case BEHIND -> "▼";
                case MISSED -> "✕";
                case UNDER_WAY -> "●";
                case TO_COME -> "○";
            };
        }
    }
}
