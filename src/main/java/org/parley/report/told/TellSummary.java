package org.parley.report.told;

import java.util.ArrayList;
import java.util.List;
import org.parley.commitment.CommitmentState;
import org.parley.report.ReportPart;
import org.parley.report.count.Reach;
import org.parley.report.count.ReportedDeeds;
import org.parley.report.count.ReportedPromises;
import org.parley.report.count.ReportedRecipients;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.springframework.stereotype.Component;

/** The figures that everybody asks for first. */
@Component
class TellSummary implements PartTeller {

    private final ReportedRecipients reaching;
    private final ReportedPromises promises;
    private final ReportedDeeds deeds;

    TellSummary(ReportedRecipients reaching, ReportedPromises promises, ReportedDeeds deeds) {
        this.reaching = reaching;
        this.promises = promises;
        this.deeds = deeds;
    }

    @Override
    public ReportPart part() {
        return ReportPart.SUMMARY;
    }

    @Override
    public Part tell(Telling telling) {
        List<Table> tables = new ArrayList<>();
        tables.add(funnel(telling));
        tables.add(figures(telling));
        List<Reach> letters = telling.span().letter() == null ? reaching.letters(telling.span()) : List.of();
        if (!letters.isEmpty()) {
            tables.add(
                    TellPlaces.table(telling, telling.say("report.by-letter"), telling.say("report.letter"), letters));
        }
        return new Part(part().word(), telling.say(part().key()), List.of(), tables);
    }

    private static Table funnel(Telling telling) {
        Reach all = telling.all();
        long of = all.addressed();
        return Table.of(
                        telling.say("report.funnel"),
                        List.of(
                                Column.text(telling.say("report.measure")),
                                Column.share(telling.say("report.recipients"))),
                        List.of(
                                row(telling, "addressed", Cell.share(of, of)),
                                row(telling, "sent", Cell.share(all.sent(), of)),
                                row(telling, "heard-of", Cell.share(all.acknowledged() + all.answered(), of)),
                                row(telling, "answered", Cell.share(all.answered(), of)),
                                row(telling, "supportive", Cell.share(all.supportive(), of))))
                .drawn(Picture.FUNNEL, 1);
    }

    private Table figures(Telling telling) {
        Reach all = telling.all();
        ReportedPromises.Numbers promised = promises.numbers(telling.span());
        ReportedDeeds.Many meetings = deeds.meetings(telling.span());
        ReportedDeeds.Many actions = deeds.actions(telling.span());
        return Table.of(
                telling.say("report.figures"),
                List.of(
                        Column.text(telling.say("report.measure")),
                        Column.number(telling.say("report.within")),
                        Column.share(telling.say("report.at-end"))),
                List.of(
                        row(telling, "addressed", Cell.EMPTY, Cell.number(all.addressed())),
                        row(telling, "reachable", Cell.EMPTY, Cell.share(all.reachable(), all.addressed())),
                        row(telling, "sent", Cell.number(all.sentWithin()), Cell.share(all.sent(), all.addressed())),
                        row(telling, "acknowledged", Cell.EMPTY, Cell.share(all.acknowledged(), all.sent())),
                        row(
                                telling,
                                "answered",
                                Cell.number(all.answeredWithin()),
                                Cell.share(all.answered(), all.sent())),
                        row(telling, "supportive", Cell.EMPTY, Cell.share(all.supportive(), all.answered())),
                        row(telling, "no-reply", Cell.EMPTY, Cell.share(all.noReply(), all.sent())),
                        row(telling, "overdue", Cell.EMPTY, Cell.share(all.overdue(), all.sent())),
                        row(telling, "meetings", Cell.number(meetings.within()), Cell.number(meetings.all())),
                        row(telling, "made", Cell.number(promised.madeWithin()), Cell.number(promised.made())),
                        row(
                                telling,
                                "kept",
                                Cell.number(promised.keptWithin()),
                                Cell.share(promised.in(CommitmentState.KEPT), promised.made())),
                        row(telling, "actions", Cell.number(actions.within()), Cell.number(actions.all()))));
    }

    private static Row row(Telling telling, String measure, Cell... cells) {
        List<Cell> all = new ArrayList<>();
        all.add(Cell.text(telling.say("report.measure." + measure)));
        all.addAll(List.of(cells));
        return new Row(all, false);
    }
}
