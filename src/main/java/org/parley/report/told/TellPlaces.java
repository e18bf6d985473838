package org.parley.report.told;

import java.util.List;
import java.util.stream.Stream;
import org.parley.report.ReportPart;
import org.parley.report.count.Reach;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.springframework.stereotype.Component;

/** How each parliament stands. */
@Component
class TellPlaces implements PartTeller {

    private static final int ANSWERED = 4;

    @Override
    public ReportPart part() {
        return ReportPart.PARLIAMENTS;
    }

    @Override
    public Part tell(Telling telling) {
        String heading = telling.say(part().key());
        List<Reach> parliaments = telling.parliaments();
        if (parliaments.isEmpty()) {
            return new Part(part().word(), heading, List.of(telling.say("report.nobody-addressed")), List.of());
        }
        Table table =
                table(telling, telling.say("report.by-parliament"), telling.say("report.parliament"), parliaments);
        return new Part(part().word(), heading, List.of(), List.of(table.drawn(Picture.BARS, ANSWERED)));
    }

    /** Recipients as they stood at the end, a row for each parliament or letter, and all of them together. */
    static Table table(Telling telling, String caption, String what, List<Reach> places) {
        return Table.of(
                caption,
                List.of(
                        Column.text(what),
                        Column.number(telling.say("report.measure.addressed")),
                        Column.share(telling.say("report.measure.sent")),
                        Column.share(telling.say("report.measure.acknowledged")),
                        Column.share(telling.say("report.measure.answered")),
                        Column.share(telling.say("report.measure.supportive")),
                        Column.number(telling.say("report.measure.no-reply")),
                        Column.number(telling.say("report.measure.overdue"))),
                Stream.concat(
                                places.stream().map(place -> new Row(cells(place), false)),
                                Stream.of(new Row(cells(telling.all()), true)))
                        .toList());
    }

    private static List<Cell> cells(Reach place) {
        return List.of(
                Cell.text(place.name()),
                Cell.number(place.addressed()),
                Cell.share(place.sent(), place.addressed()),
                Cell.share(place.acknowledged(), place.sent()),
                Cell.share(place.answered(), place.sent()),
                Cell.share(place.supportive(), place.answered()),
                Cell.number(place.noReply()),
                Cell.number(place.overdue()));
    }
}
