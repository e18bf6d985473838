package org.parley.trend.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Percent;
import org.parley.base.ui.TableCells;
import org.parley.base.ui.Words;
import org.parley.chart.Cell;
import org.parley.chart.Column;
import org.parley.chart.Drawn;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Scope;
import org.parley.progress.ScoreRow;
import org.parley.progress.Scoreboards;
import org.parley.progress.ui.CountedLinks;
import org.parley.progress.ui.ProgressSection;
import org.parley.trend.ParliamentPlace;
import org.parley.trend.ParliamentPlaces;
import org.springframework.core.annotation.Order;

/** Parliaments on a map of the world, by the share that answered: the rows of the scoreboard to which something was sent. */
@org.springframework.stereotype.Component
@Order(42)
class WorldOfAnswers implements ProgressSection {

    private static final ParliamentPlace NOWHERE = new ParliamentPlace("", Double.NaN, Double.NaN);

    private final Scoreboards scoreboards;
    private final ParliamentPlaces places;

    WorldOfAnswers(Scoreboards scoreboards, ParliamentPlaces places) {
        this.scoreboards = scoreboards;
        this.places = places;
    }

    @Override
    public String word() {
        return "world";
    }

    @Override
    public String key() {
        return "trend.world";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new Pictured(() -> picture(scope, scoreboards.of(scope).rows()), "");
    }

    @Nullable
    Picture picture(Scope scope, List<ScoreRow> board) {
        List<ScoreRow> sent = board.stream()
                .filter(row -> row.place().parliament() != null && row.tally().of(Measure.SENT) > 0)
                .toList();
        Map<UUID, ParliamentPlace> found = places.of(sent.stream()
                .map(row -> row.place().parliament())
                .filter(Objects::nonNull)
                .toList());
        List<Row> rows = sent.stream()
                .map(row -> row(scope, row, found.getOrDefault(row.place().parliament(), NOWHERE)))
                .toList();
        long unknown = rows.stream().filter(row -> Double.isNaN(row.x())).count();
        if (rows.size() == unknown) {
            return null;
        }
        return new Picture(
                Drawn.MAP,
                t("trend.world-say", rows.size()) + (unknown == 0 ? "" : " " + t("trend.world-not", unknown)),
                t("trend.parliament"),
                List.of(new Column(t(Measure.ANSWERED.key()), 1), new Column(t(Measure.SENT.key()), 1)),
                rows);
    }

    private static Row row(Scope scope, ScoreRow row, ParliamentPlace place) {
        long answered = row.tally().of(Measure.ANSWERED);
        long sent = row.tally().of(Measure.SENT);
        double share = (double) answered / sent;
        String said = t("trend.answered-of", answered, sent, Percent.of(share, Words.language()));
        String list = CountedLinks.to(new CountedFilter(scope, Measure.ANSWERED, row.place()));
        return new Row(
                row.name(),
                place.country(),
                1,
                place.longitude(),
                place.latitude(),
                List.of(
                        new Cell(share, said, answered == 0 ? "" : list),
                        Cell.of(
                                sent,
                                TableCells.number(sent),
                                CountedLinks.to(new CountedFilter(scope, Measure.SENT, row.place())))));
    }
}
