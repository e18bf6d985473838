package org.parley.trend.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Percent;
import org.parley.base.ui.Words;
import org.parley.chart.Cell;
import org.parley.chart.Column;
import org.parley.chart.Drawn;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.progress.ui.CountedLinks;
import org.parley.progress.ui.ProgressSection;
import org.parley.trend.Curve;
import org.parley.trend.Curves;
import org.parley.trend.Trends;
import org.springframework.core.annotation.Order;

/** Which share had answered how many days after the sending, parliament by parliament. */
@org.springframework.stereotype.Component
@Order(50)
class AnswersOverTime implements ProgressSection {

    private final Trends trends;

    AnswersOverTime(Trends trends) {
        this.trends = trends;
    }

    @Override
    public String word() {
        return "answers";
    }

    @Override
    public String key() {
        return "trend.answers";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new Pictured(() -> picture(scope, trends.answers(scope)), t("trend.answers-none"));
    }

    static @Nullable Picture picture(Scope scope, Curves curves) {
        long answered = curves.all().answeredBy(curves.last());
        if (answered == 0) {
            return null;
        }
        List<Curve> shown = new ArrayList<>(curves.parliaments());
        if (shown.size() > 1) {
            shown.addFirst(curves.all());
        }
        List<Row> rows = curves.days().stream()
                .map(day -> new Row(
                        t("trend.day", day),
                        "",
                        1,
                        day,
                        0,
                        shown.stream().map(curve -> cell(scope, curve, day)).toList()))
                .toList();
        return new Picture(
                Drawn.CURVES,
                t("trend.answers-say", answered, curves.all().sent(), curves.last()),
                t("trend.days-since"),
                IntStream.range(0, shown.size())
                        .mapToObj(i -> new Column(
                                shown.get(i).name().isEmpty()
                                        ? t("trend.all-parliaments")
                                        : shown.get(i).name(),
                                i + 1))
                        .toList(),
                rows);
    }

    /** A number that stays 0 is drawn as well: a line begins below. */
    private static Cell cell(Scope scope, Curve curve, int day) {
        long answered = curve.answeredBy(day);
        double share = curve.sent() == 0 ? 0 : (double) answered / curve.sent();
        UUID parliament = curve.parliament();
        Place place = parliament == null ? new Place.Everywhere() : new Place.In(parliament);
        CountedFilter list = new CountedFilter(scope, Measure.ANSWERED, place, day);
        return new Cell(
                share,
                t("trend.answered-of", answered, curve.sent(), Percent.of(share, Words.language())),
                answered == 0 ? "" : CountedLinks.to(list));
    }
}
