package org.parley.trend.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.ui.Dates;
import org.parley.base.ui.TableCells;
import org.parley.base.ui.UrlQuery;
import org.parley.chart.Cell;
import org.parley.chart.Column;
import org.parley.chart.Drawn;
import org.parley.chart.Picture;
import org.parley.chart.Row;
import org.parley.chart.Totals;
import org.parley.position.Stand;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.progress.ui.ProgressSection;
import org.parley.whip.Move;
import org.parley.whip.Moved;
import org.parley.whip.Moves;
import org.parley.whip.WhipFilter;
import org.parley.whip.ui.WhipLinks;
import org.springframework.core.annotation.Order;

/** From which step to which people moved, over the last days. */
@org.springframework.stereotype.Component
@Order(52)
class PositionsMoving implements ProgressSection {

    private static final String DAYS = "moved";
    private static final List<Integer> PERIODS = List.of(30, 90, 365);
    private static final int USUAL = 90;

    private final Moves moves;
    private final Actor actor;
    private final Clock clock;

    PositionsMoving(Moves moves, Actor actor, Clock clock) {
        this.moves = moves;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "positions";
    }

    @Override
    public String key() {
        return "trend.positions";
    }

    @Override
    public Component create(Scope scope, QueryParameters query) {
        Select<Integer> period = new Select<>();
        period.setItems(PERIODS);
        period.setAriaLabel(t("trend.period"));
        period.setItemLabelGenerator(days -> t("trend.last-days", days));
        period.setValue(PERIODS.stream()
                .filter(days -> days.toString().equals(UrlQuery.text(query, DAYS)))
                .findFirst()
                .orElse(USUAL));
        Pictured pictured = new Pictured(
                () -> {
                    LocalDate since =
                            LocalDate.now(clock.withZone(actor.zone())).minusDays(period.getValue());
                    return picture(scope, since, moves.since(scope.campaign(), scope.letter(), since));
                },
                "");
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ProgressLinks.say(scope, DAYS, change.getValue() == USUAL ? null : change.getValue());
                pictured.refresh();
            }
        });
        return pictured.with(period);
    }

    static @Nullable Picture picture(Scope scope, LocalDate since, List<Move> moves) {
        if (moves.isEmpty()) {
            return null;
        }
        List<Row> rows = Stand.LATEST.stream()
                .map(was -> Row.of(
                        t("trend.then", t(was.key())),
                        tone(was),
                        Stand.LATEST.stream()
                                .map(now -> cell(scope, since, was, now, moves))
                                .toList()))
                .toList();
        Totals totals = new Totals(
                t("trend.all"),
                Stand.LATEST.stream()
                        .map(was -> cell(scope, since, was, null, moves))
                        .toList(),
                Stand.LATEST.stream()
                        .map(now -> cell(scope, since, null, now, moves))
                        .toList());
        return new Picture(
                Drawn.FLOW,
                t(
                        "trend.positions-say",
                        sum(moves, move -> true),
                        sum(moves, move -> !move.was().equals(move.now())),
                        Dates.day(since)),
                t("trend.before", Dates.day(since)),
                IntStream.range(0, Stand.LATEST.size())
                        .mapToObj(i ->
                                new Column(t("trend.now", t(Stand.LATEST.get(i).key())), tone(Stand.LATEST.get(i))))
                        .toList(),
                rows,
                totals);
    }

    /** From champions to opponents, and quiet for those of whom nothing is known. */
    private static int tone(Stand stand) {
        return switch (stand.step()) {
            case CHAMPION -> 1;
            case SUPPORTER -> 7;
            case UNDECIDED -> 5;
            case SCEPTIC -> 4;
            case OPPONENT -> 2;
            case null -> Column.TONES + 1;
        };
    }

    private static Cell cell(Scope scope, LocalDate since, @Nullable Stand was, @Nullable Stand now, List<Move> moves) {
        long people =
                sum(moves, move -> (was == null || was.equals(move.was())) && (now == null || now.equals(move.now())));
        WhipFilter list = new WhipFilter(scope.campaign(), "", now, new Moved(since, scope.letter(), was));
        return Cell.of(people, TableCells.number(people), WhipLinks.to(list));
    }

    private static long sum(List<Move> moves, Predicate<Move> which) {
        return moves.stream().filter(which).mapToLong(Move::people).sum();
    }
}
