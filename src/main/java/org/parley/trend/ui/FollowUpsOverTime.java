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
import org.parley.followup.FollowUpFilter;
import org.parley.followup.Happened;
import org.parley.followup.ui.FollowUpLinks;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressSection;
import org.parley.trend.Counted;
import org.parley.trend.Trends;
import org.springframework.core.annotation.Order;

/** Follow-ups raised against done, by week. */
@org.springframework.stereotype.Component
@Order(54)
class FollowUpsOverTime implements ProgressSection {

    private static final List<Happened.What> BOTH = Arrays.asList(Happened.What.values());

    private final Trends trends;

    FollowUpsOverTime(Trends trends) {
        this.trends = trends;
    }

    @Override
    public String word() {
        return "follow-ups";
    }

    @Override
    public String key() {
        return "trend.follow-ups";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        return new Pictured(() -> picture(scope, trends.followUps(scope)), "");
    }

    static @Nullable Picture picture(Scope scope, List<Counted<Happened.What>> spans) {
        if (spans.isEmpty()) {
            return null;
        }
        List<String> names = SpanNames.of(spans);
        FollowUpFilter all = new FollowUpFilter(false, false, null, null, scope.campaign(), scope.letter());
        List<Row> rows = IntStream.range(0, spans.size())
                .mapToObj(i -> Row.of(
                        names.get(i),
                        1,
                        BOTH.stream().map(what -> cell(all, spans.get(i), what)).toList()))
                .toList();
        boolean months = spans.getFirst().span().isMonth();
        return new Picture(
                Drawn.COLUMNS,
                t(
                        "trend.follow-ups-say",
                        sum(spans, Happened.What.RAISED),
                        sum(spans, Happened.What.DONE),
                        Dates.day(spans.getFirst().span().first()),
                        Dates.day(spans.getLast().span().last())),
                t(months ? "trend.month" : "trend.week"),
                List.of(new Column(t("trend.raised"), 2), new Column(t("trend.done"), 1)),
                rows);
    }

    private static Cell cell(FollowUpFilter all, Counted<Happened.What> span, Happened.What what) {
        long number = span.of(what);
        Happened happened = new Happened(what, span.span().first(), span.span().last());
        return Cell.of(number, TableCells.number(number), FollowUpLinks.list(all.withHappened(happened)));
    }

    private static long sum(List<Counted<Happened.What>> spans, Happened.What what) {
        return spans.stream().mapToLong(span -> span.of(what)).sum();
    }
}
