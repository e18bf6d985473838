package org.parley.report.told;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.ReportPart;
import org.parley.report.count.ReportedDeeds;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.springframework.stereotype.Component;

/** What parliaments did; with names, who put it forward or spoke. */
@Component
class TellDone implements PartTeller {

    private final ReportedDeeds deeds;

    TellDone(ReportedDeeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public ReportPart part() {
        return ReportPart.ACTIONS;
    }

    @Override
    public Part tell(Telling telling) {
        ReportedDeeds.Many many = deeds.actions(telling.span());
        List<ReportedDeeds.Deed> all = deeds.each(telling.span(), telling.names(), Telling.MOST_NAMES);
        return new Part(
                part().word(),
                telling.say(part().key()),
                List.of(
                        all.isEmpty()
                                ? telling.say("report.nothing-done")
                                : telling.say("report.done", many.all(), many.within())),
                all.isEmpty() ? List.of() : List.of(table(telling, all)));
    }

    private static Table table(Telling telling, List<ReportedDeeds.Deed> all) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(telling.say("report.title")),
                Column.text(telling.say("report.parliament")),
                Column.text(telling.say("report.kind")),
                Column.day(telling.say("report.day")),
                Column.text(telling.say("report.stage")),
                Column.text(telling.say("report.bearing"))));
        if (telling.names()) {
            columns.add(Column.text(telling.say("report.who")));
        }
        return Table.of(
                telling.say("report.actions"),
                columns,
                all.stream().map(deed -> row(telling, deed)).toList());
    }

    private static Row row(Telling telling, ReportedDeeds.Deed deed) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(deed.reference().isEmpty() ? deed.title() : deed.title() + " (" + deed.reference() + ")"),
                Cell.text(deed.place()),
                Cell.text(telling.say(deed.kind().key())),
                Cell.day(deed.day()),
                Cell.text(telling.say(deed.stage().key())),
                Cell.text(telling.say(deed.bearing().key()))));
        if (telling.names()) {
            cells.add(Cell.text(String.join(", ", deed.who())));
        }
        return new Row(cells, false);
    }
}
