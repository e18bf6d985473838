package org.parley.goal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.base.Refusal;
import org.parley.base.Typed;
import org.parley.outcome.ActionKind;
import org.parley.position.Step;
import org.parley.recipient.AddresseeKind;

/**
 * What a form edits of a goal.
 *
 * @param name what people call it; empty for what its numbers say
 * @param kind of which kind the actions are; null for any, and for everything that is no action
 * @param step where lawmakers stand, or better; null for everything else
 * @param target how many
 * @param place where alone; null for everywhere
 * @param startsOn from which day on it is worked for
 * @param dueOn the day by which it is to be reached; null where none was set
 */
public record GoalDetails(
        String name,
        @NotNull Measure measure,
        @Nullable ActionKind kind,
        @Nullable Step step,
        int target,
        @Nullable GoalPlace place,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate dueOn) {

    /** The most that can be wanted. */
    public static final int MOST = 1_000_000;

    /** The longest name, in UTF-16 units. */
    public static final int NAME = 120;

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    public GoalDetails {
        name = Typed.line(name);
        kind = measure == Measure.ACTIONS ? kind : null;
        step = measure == Measure.LAWMAKERS ? step : null;
        if (name.length() > NAME) {
            throw new Refusal("goal.refusal.name", "a goal with a name of %d letters".formatted(name.length()), NAME);
        }
        if (target < 1 || target > MOST) {
            throw new Refusal("goal.refusal.target", "a goal of %d".formatted(target), MOST);
        }
        if (measure == Measure.LAWMAKERS && step != Step.CHAMPION && step != Step.SUPPORTER) {
            throw new Refusal("goal.refusal.step", "a goal of lawmakers who stand at %s".formatted(step));
        }
        if (measure == Measure.ACTIONS && place != null && place.kind() == AddresseeKind.COMMITTEE) {
            throw new Refusal("goal.refusal.committee", "a goal of actions in committee %s".formatted(place.id()));
        }
        if (isOutOfTime(startsOn) || isOutOfTime(dueOn)) {
            throw new Refusal("goal.refusal.century", "a goal from %s to %s".formatted(startsOn, dueOn));
        }
        if (endsBefore(dueOn, startsOn)) {
            throw new Refusal("goal.refusal.due", "a goal from %s to %s".formatted(startsOn, dueOn));
        }
    }

    /** The key of the translations for so many of what it counts. */
    public String many() {
        return switch (measure) {
            case ACTIONS ->
                "goal.many." + (kind == null ? "actions" : kind.word().replace(' ', '-'));
            case LAWMAKERS -> step == Step.CHAMPION ? "goal.many.champions" : "goal.many.supporters";
            case ANSWERS -> "goal.many.answers";
            case SUPPORTIVE -> "goal.many.supportive";
            case MEETINGS -> "goal.many.meetings";
            case COMMITMENTS -> "goal.many.commitments";
            case KEPT -> "goal.many.kept";
        };
    }

    /** Whether no goal has such a day. */
    public static boolean isOutOfTime(@Nullable LocalDate day) {
        return day != null && (day.isBefore(FIRST) || day.isAfter(LAST));
    }

    /** Whether a last day comes before the first. */
    public static boolean endsBefore(@Nullable LocalDate last, @Nullable LocalDate first) {
        return last != null && first != null && last.isBefore(first);
    }
}
