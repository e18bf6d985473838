package org.parley.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.trend.ParliamentPlaces;
import org.parley.trend.Trends;
import org.parley.whip.Moves;
import org.springframework.context.ApplicationContext;

/** What the charts are drawn from; the way to action and the map are the scoreboard's own numbers. */
final class ChartMeasure implements ProgressMeasure {

    @Override
    public Map<String, Consumer<Scope>> of(ApplicationContext parley) {
        Trends trends = parley.getBean(Trends.class);
        Scoreboards scoreboards = parley.getBean(Scoreboards.class);
        ParliamentPlaces places = parley.getBean(ParliamentPlaces.class);
        Moves moves = parley.getBean(Moves.class);
        Map<String, Consumer<Scope>> work = new LinkedHashMap<>();
        work.put("chart: the way to action", scope -> scoreboards.of(scope).total());
        work.put(
                "chart: the world by answered share",
                scope -> places.of(scoreboards.of(scope).rows().stream()
                        .map(row -> row.place().parliament())
                        .filter(Objects::nonNull)
                        .toList()));
        work.put("chart: responses by week and class", trends::responses);
        work.put("chart: answers after sending", trends::answers);
        work.put("chart: follow-ups raised and done", trends::followUps);
        for (int days : List.of(30, 90, 365)) {
            work.put(
                    "chart: positions moving in " + days + " days",
                    scope -> moves.since(scope.campaign(), null, LocalDate.now().minusDays(days)));
        }
        return work;
    }
}
