package org.parley.trend.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.TableCells;
import org.parley.chart.Cell;
import org.parley.chart.Column;
import org.parley.chart.Drawn;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.chart.Totals;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressSection;
import org.parley.response.Came;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseFilter;
import org.parley.response.ui.ResponseLinks;
import org.parley.trend.Counted;
import org.parley.trend.Span;
import org.parley.trend.Trends;
import org.springframework.core.annotation.Order;

/** Responses by week and class. */
@org.springframework.stereotype.Component
@Order(48)
class ResponsesOverTime implements ProgressSection {

    private static final List<ResponseClass> ALL = Arrays.asList(ResponseClass.values());

    private final Trends trends;

    ResponsesOverTime(Trends trends) {
        this.trends = trends;
    }

    @Override
    public String word() {
        return "responses";
    }

    @Override
    public String key() {
        return "trend.responses";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new Pictured(() -> picture(scope, trends.responses(scope)), t("trend.responses-none"));
    }

    static @Nullable Picture picture(Scope scope, List<Counted<ResponseClass>> spans) {
        if (spans.isEmpty()) {
            return null;
        }
        List<ResponseClass> classes = ALL.stream()
                .filter(one -> spans.stream().anyMatch(span -> span.of(one) > 0))
                .toList();
        List<String> names = SpanNames.of(spans);
        ResponseFilter all = ResponseFilter.ALL.about(scope.letter(), scope.letter() == null ? scope.campaign() : null);
        List<Row> rows = IntStream.range(0, spans.size())
                .mapToObj(i -> Row.of(
                        names.get(i),
                        1,
                        classes.stream()
                                .map(one -> cell(
                                        spans.get(i).of(one),
                                        all.of(one).that(in(spans.get(i).span()))))
                                .toList()))
                .toList();
        Totals totals = new Totals(
                t("trend.all"),
                spans.stream()
                        .map(span -> cell(sum(List.of(span), classes), all.that(in(span.span()))))
                        .toList(),
                classes.stream()
                        .map(one -> cell(sum(spans, List.of(one)), all.of(one)))
                        .toList());
        boolean months = spans.getFirst().span().isMonth();
        String description = t(
                months ? "trend.responses-months" : "trend.responses-weeks",
                sum(spans, classes),
                Dates.day(spans.getFirst().span().first()),
                Dates.day(spans.getLast().span().last()));
        return new Picture(
                Drawn.STACKED,
                description,
                t(months ? "trend.month" : "trend.week"),
                classes.stream()
                        .map(one -> new Column(t(one.key()), ALL.indexOf(one) + 1))
                        .toList(),
                rows,
                totals);
    }

    private static Came in(Span span) {
        return Came.between(span.first(), span.last());
    }

    private static Cell cell(long number, ResponseFilter filter) {
        return Cell.of(number, TableCells.number(number), ResponseLinks.list(filter));
    }

    private static long sum(List<Counted<ResponseClass>> spans, List<ResponseClass> classes) {
        return spans.stream()
                .mapToLong(span -> classes.stream().mapToLong(span::of).sum())
                .sum();
    }
}
