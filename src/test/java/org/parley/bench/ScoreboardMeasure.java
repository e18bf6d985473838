package org.parley.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.progress.Counted;
import org.parley.progress.CountedFilter;
import org.parley.progress.Division;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Progress;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.springframework.context.ApplicationContext;

/** The scoreboard, what a row opens to, and the lists behind its numbers. */
final class ScoreboardMeasure implements ProgressMeasure {

    private static final int PAGE = 50;

    @Override
    public Map<String, Consumer<Scope>> of(ApplicationContext parley) {
        Scoreboards scoreboards = parley.getBean(Scoreboards.class);
        Counted counted = parley.getBean(Counted.class);
        Progress progress = parley.getBean(Progress.class);
        Map<String, Consumer<Scope>> work = new LinkedHashMap<>();
        work.put("scoreboard", scoreboards::of);
        work.put("summary on the campaign's page", scope -> progress.ofCampaign(scope.campaign()));
        Map<Scope, UUID> first = new LinkedHashMap<>();
        Function<Scope, UUID> parliament = scope -> first.computeIfAbsent(scope, one -> first(scoreboards, one));
        for (Division division : Division.values()) {
            work.put(
                    "a row opened to " + division.word(),
                    scope -> scoreboards.within(scope, parliament.apply(scope), division));
        }
        list(work, counted, "list of all addressed", Measure.ADDRESSED, scope -> new Place.Everywhere());
        list(work, counted, "list of all overdue", Measure.OVERDUE, scope -> new Place.Everywhere());
        list(
                work,
                counted,
                "list of the supportive of a parliament",
                Measure.SUPPORTIVE,
                scope -> new Place.In(parliament.apply(scope)));
        list(work, counted, "list of all meetings", Measure.MEETINGS, scope -> new Place.Everywhere());
        list(
                work,
                counted,
                "list of the commitments of a parliament",
                Measure.MADE,
                scope -> new Place.In(parliament.apply(scope)));
        return work;
    }

    private static void list(
            Map<String, Consumer<Scope>> work,
            Counted counted,
            String name,
            Measure measure,
            Function<Scope, Place> where) {
        work.put(name, scope -> {
            CountedFilter filter = new CountedFilter(scope, measure, where.apply(scope));
            counted.count(filter);
            counted.list(filter, 0, PAGE);
        });
    }

    private static UUID first(Scoreboards scoreboards, Scope scope) {
        return scoreboards.of(scope).rows().getFirst().place().parliament();
    }
}
