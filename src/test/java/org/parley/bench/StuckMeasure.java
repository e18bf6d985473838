package org.parley.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.board.Silence;
import org.parley.goal.GoalLine;
import org.parley.goal.Goals;
import org.parley.goal.Measure;
import org.parley.progress.Scope;
import org.parley.stuck.StuckFilter;
import org.parley.stuck.StuckWork;
import org.parley.stuck.Why;
import org.springframework.context.ApplicationContext;

/** What is stuck, how goals stand, and the lists behind both. */
final class StuckMeasure implements ProgressMeasure {

    private static final int PAGE = 50;

    @Override
    public Map<String, Consumer<Scope>> of(ApplicationContext parley) {
        StuckWork stuck = parley.getBean(StuckWork.class);
        Goals goals = parley.getBean(Goals.class);
        Map<String, Consumer<Scope>> work = new LinkedHashMap<>();
        work.put("what is stuck", scope -> stuck.of(scope, Silence.USUAL));
        for (Why why : Why.values()) {
            work.put("what is stuck: the list of the " + why.word(), scope -> {
                StuckFilter filter = StuckFilter.of(scope.campaign(), why, Silence.USUAL);
                stuck.count(filter);
                stuck.list(filter, 0, PAGE);
            });
        }
        work.put("seven goals", scope -> goals.standings(scope.campaign()));
        for (Measure measure : List.of(Measure.ANSWERS, Measure.SUPPORTIVE, Measure.MEETINGS, Measure.LAWMAKERS)) {
            work.put("goal of " + measure.word(), scope -> goals.standing(first(goals, scope, measure)));
        }
        work.put("goal of answers: the list behind it", scope -> {
            GoalLine goal = first(goals, scope, Measure.ANSWERS);
            goals.count(goal);
            goals.parts(goal, 0, PAGE);
        });
        return work;
    }

    private static GoalLine first(Goals goals, Scope scope, Measure measure) {
        return goals.of(scope.campaign()).stream()
                .filter(goal -> goal.details().measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
