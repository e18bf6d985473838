package org.parley.report.told;

import java.util.List;
import org.parley.report.ReportPart;
import org.parley.report.count.Reach;
import org.parley.report.count.ReportedPromises;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.springframework.stereotype.Component;

/** What does not move, and where most of it lies. It names nobody, and none of us either. */
@Component
class TellStuck implements PartTeller {

    private static final int OVERDUE = 1;

    private final ReportedPromises promises;

    TellStuck(ReportedPromises promises) {
        this.promises = promises;
    }

    @Override
    public ReportPart part() {
        return ReportPart.STUCK;
    }

    @Override
    public Part tell(Telling telling) {
        Reach all = telling.all();
        Table what = Table.of(
                telling.say("report.stuck"),
                List.of(Column.text(telling.say("report.measure")), Column.number(telling.say("report.at-end"))),
                List.of(
                        row(telling, "overdue", all.overdue()),
                        row(telling, "quiet", all.quiet()),
                        row(telling, "waiting", all.waiting()),
                        row(telling, "unreachable", all.unreachable()),
                        row(telling, "late", promises.numbers(telling.span()).late())));
        List<Reach> places = telling.parliaments().stream()
                .filter(place -> place.overdue() > 0)
                .toList();
        return new Part(
                part().word(),
                telling.say(part().key()),
                List.of(),
                places.isEmpty() ? List.of(what) : List.of(what, where(telling, places)));
    }

    private static Table where(Telling telling, List<Reach> places) {
        return Table.of(
                        telling.say("report.stuck-where"),
                        List.of(
                                Column.text(telling.say("report.parliament")),
                                Column.share(telling.say("report.measure.overdue"))),
                        places.stream()
                                .map(place ->
                                        Row.of(Cell.text(place.name()), Cell.share(place.overdue(), place.sent())))
                                .toList())
                .drawn(Picture.BARS, OVERDUE);
    }

    private static Row row(Telling telling, String measure, long number) {
        return Row.of(Cell.text(telling.say("report.measure." + measure)), Cell.number(number));
    }
}
