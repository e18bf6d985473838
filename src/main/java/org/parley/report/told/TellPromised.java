package org.parley.report.told;

import java.util.ArrayList;
import java.util.List;
import org.parley.commitment.CommitmentState;
import org.parley.report.ReportPart;
import org.parley.report.count.ReportedPromises;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.springframework.stereotype.Component;

/** What was promised and what became of it; with names, by whom. What it was names people too easily to stand there without. */
@Component
class TellPromised implements PartTeller {

    private final ReportedPromises promises;

    TellPromised(ReportedPromises promises) {
        this.promises = promises;
    }

    @Override
    public ReportPart part() {
        return ReportPart.COMMITMENTS;
    }

    @Override
    public Part tell(Telling telling) {
        ReportedPromises.Numbers numbers = promises.numbers(telling.span());
        if (numbers.made() == 0) {
            return new Part(
                    part().word(),
                    telling.say(part().key()),
                    List.of(telling.say("report.nothing-promised")),
                    List.of());
        }
        List<Table> tables = new ArrayList<>();
        tables.add(states(telling, numbers));
        if (telling.names()) {
            tables.add(who(telling));
        }
        return new Part(
                part().word(),
                telling.say(part().key()),
                List.of(telling.say("report.promised", numbers.madeWithin(), numbers.keptWithin(), numbers.late())),
                tables);
    }

    private static Table states(Telling telling, ReportedPromises.Numbers numbers) {
        List<Row> rows = new ArrayList<>();
        for (CommitmentState state : CommitmentState.values()) {
            rows.add(Row.of(Cell.text(telling.say(state.key())), Cell.share(numbers.in(state), numbers.made())));
        }
        rows.add(Row.total(Cell.text(telling.say("report.total")), Cell.share(numbers.made(), numbers.made())));
        return Table.of(
                        telling.say("report.by-state"),
                        List.of(Column.text(telling.say("report.state")), Column.share(telling.say("report.at-end"))),
                        rows)
                .drawn(Picture.BARS, 1);
    }

    private Table who(Telling telling) {
        List<Row> rows = new ArrayList<>();
        promises.each(
                telling.span(),
                Telling.MOST_NAMES,
                one -> rows.add(Row.of(
                        Cell.text(one.who()),
                        Cell.text(one.place()),
                        Cell.text(one.what()),
                        Cell.day(one.madeOn()),
                        Cell.day(one.dueOn()),
                        Cell.text(telling.say(one.state().key())))));
        return Table.of(
                telling.say("report.who-promised"),
                List.of(
                        Column.text(telling.say("report.name")),
                        Column.text(telling.say("report.parliament")),
                        Column.text(telling.say("report.what")),
                        Column.day(telling.say("report.promised-on")),
                        Column.day(telling.say("report.due-on")),
                        Column.text(telling.say("report.state"))),
                rows);
    }
}
