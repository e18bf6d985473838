package org.parley.report.told;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.goal.GoalLine;
import org.parley.goal.GoalStanding;
import org.parley.report.ReportPart;
import org.parley.report.count.ReportedGoals;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.springframework.stereotype.Component;

/** What the campaign wants to have reached, and how far it got. What people call a goal may name somebody, what it counts does not. */
@Component
class TellGoals implements PartTeller {

    private static final int REACHED = 4;

    private final ReportedGoals goals;

    TellGoals(ReportedGoals goals) {
        this.goals = goals;
    }

    @Override
    public ReportPart part() {
        return ReportPart.GOALS;
    }

    @Override
    public Part tell(Telling telling) {
        if (telling.span().letter() != null) {
            return said(telling, "report.goals-of-campaign");
        }
        List<GoalStanding> standings = goals.standings(telling.span());
        return standings.isEmpty()
                ? said(telling, "report.no-goals")
                : new Part(part().word(), telling.say(part().key()), List.of(), List.of(table(telling, standings)));
    }

    private Part said(Telling telling, String sentence) {
        return new Part(part().word(), telling.say(part().key()), List.of(telling.say(sentence)), List.of());
    }

    private Table table(Telling telling, List<GoalStanding> standings) {
        return Table.of(
                        telling.say("report.by-goal"),
                        List.of(
                                Column.text(telling.say("report.goal")),
                                Column.day(telling.say("report.by-day")),
                                Column.text(telling.say("report.state")),
                                Column.number(telling.say("report.target")),
                                Column.share(telling.say("report.reached"))),
                        standings.stream()
                                .map(standing -> Row.of(
                                        Cell.text(name(telling, standing.goal())),
                                        Cell.day(standing.goal().details().dueOn()),
                                        Cell.text(state(telling, standing)),
                                        Cell.number(standing.goal().details().target()),
                                        Cell.share(
                                                standing.done(),
                                                standing.goal().details().target())))
                                .toList())
                .drawn(Picture.BARS, REACHED);
    }

    private String name(Telling telling, GoalLine goal) {
        String called = goal.details().name();
        if (telling.names() && !called.isEmpty() && goals.isOpen(called, telling.span())) {
            return called;
        }
        String many = telling.say(goal.details().many(), goal.details().target());
        return goal.place().isEmpty() ? many : telling.say("goal.in", many, goal.place());
    }

    private static String state(Telling telling, GoalStanding standing) {
        LocalDate day = switch (standing.word()) {
            case REACHED, LATE -> standing.reachedOn();
            case MISSED -> standing.goal().details().dueOn();
            case TO_COME -> standing.goal().details().startsOn();
            case AHEAD, ON_COURSE, BEHIND, UNDER_WAY -> null;
        };
        String word = telling.say(standing.word().key(), day(telling, day));
        LocalDate lost = standing.lostOn();
        return lost == null ? word : word + ". " + telling.say("goal.lost", day(telling, lost));
    }

    private static String day(Telling telling, @Nullable LocalDate day) {
        return day == null ? "" : telling.day(day);
    }
}
