package org.parley.trend.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.TableCells;
import org.parley.chart.Cell;
import org.parley.chart.Column;
import org.parley.chart.Drawn;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.progress.Tally;
import org.parley.progress.ui.CountedLinks;
import org.parley.progress.ui.ProgressSection;
import org.springframework.core.annotation.Order;

/** From whom a letter is meant for to what parliaments did: the totals of the scoreboard, one below the other. */
@org.springframework.stereotype.Component
@Order(40)
class FunnelToAction implements ProgressSection {

    private static final List<Measure> STAGES = List.of(
            Measure.ADDRESSED, Measure.SENT, Measure.ANSWERED, Measure.SUPPORTIVE, Measure.MADE, Measure.ACTIONS);

    /** The tone of recipients, and after it those of commitments and actions, which are counted in another way. */
    private static final List<Integer> TONES = List.of(1, 1, 1, 1, 6, 5);

    private final Scoreboards scoreboards;

    FunnelToAction(Scoreboards scoreboards) {
        this.scoreboards = scoreboards;
    }

    @Override
    public String word() {
        return "funnel";
    }

    @Override
    public String key() {
        return "trend.funnel";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new Pictured(() -> picture(scope, scoreboards.of(scope).total().tally()), "");
    }

    static @Nullable Picture picture(Scope scope, Tally all) {
        if (all.of(Measure.ADDRESSED) == 0) {
            return null;
        }
        List<Row> rows = STAGES.stream()
                .map(stage -> Row.of(
                        t(stage.key()), TONES.get(STAGES.indexOf(stage)), List.of(cell(scope, stage, all.of(stage)))))
                .toList();
        return new Picture(
                Drawn.FUNNEL,
                t(
                        "trend.funnel-say",
                        all.of(Measure.ADDRESSED),
                        all.of(Measure.ANSWERED),
                        all.of(Measure.SUPPORTIVE),
                        all.of(Measure.MADE),
                        all.of(Measure.ACTIONS)),
                t("trend.stage"),
                List.of(new Column(t("trend.number"), 1)),
                rows);
    }

    private static Cell cell(Scope scope, Measure measure, long number) {
        return Cell.of(
                number,
                TableCells.number(number),
                CountedLinks.to(new CountedFilter(scope, measure, new Place.Everywhere())));
    }
}
