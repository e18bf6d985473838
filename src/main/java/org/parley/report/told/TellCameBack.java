package org.parley.report.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.report.ReportPart;
import org.parley.report.count.ReportedRecipients;
import org.parley.report.count.ReportedResponses;
import org.parley.report.count.ReportedResponses.Many;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.parley.response.ResponseClass;
import org.springframework.stereotype.Component;

/** What came back, by class; with names, from whom. */
@Component
class TellCameBack implements PartTeller {

    private static final int ALL = 2;

    private final ReportedResponses incoming;
    private final ReportedRecipients reaching;

    TellCameBack(ReportedResponses incoming, ReportedRecipients reaching) {
        this.incoming = incoming;
        this.reaching = reaching;
    }

    @Override
    public ReportPart part() {
        return ReportPart.RESPONSES;
    }

    @Override
    public Part tell(Telling telling) {
        List<Table> tables = new ArrayList<>();
        Map<ResponseClass, Many> classes = incoming.classes(telling.span());
        if (!classes.isEmpty()) {
            tables.add(classes(telling, classes));
        }
        List<String> said = new ArrayList<>();
        if (classes.isEmpty()) {
            said.add(telling.say("report.nothing-came"));
        }
        if (telling.names() && !classes.isEmpty()) {
            Table who = who(telling);
            tables.add(who);
            if (who.rows().size() == Telling.MOST_NAMES) {
                said.add(telling.say("report.list-ends", Telling.MOST_NAMES));
            }
        }
        return new Part(part().word(), telling.say(part().key()), said, tables);
    }

    private static Table classes(Telling telling, Map<ResponseClass, Many> classes) {
        long within = classes.values().stream().mapToLong(Many::within).sum();
        long all = classes.values().stream().mapToLong(Many::all).sum();
        List<Row> rows = new ArrayList<>();
        for (ResponseClass one : ResponseClass.values()) {
            Many many = classes.get(one);
            if (many != null) {
                rows.add(Row.of(
                        Cell.text(telling.say(one.key())),
                        Cell.share(many.within(), within),
                        Cell.share(many.all(), all)));
            }
        }
        rows.add(Row.total(Cell.text(telling.say("report.total")), Cell.share(within, within), Cell.share(all, all)));
        return Table.of(
                        telling.say("report.by-class"),
                        List.of(
                                Column.text(telling.say("report.class")),
                                Column.share(telling.say("report.within")),
                                Column.share(telling.say("report.until-end"))),
                        rows)
                .drawn(Picture.BARS, ALL);
    }

    private Table who(Telling telling) {
        List<Row> rows = new ArrayList<>();
        reaching.eachAnswered(
                telling.span(),
                Telling.MOST_NAMES,
                one -> rows.add(Row.of(
                        Cell.text(one.name()),
                        Cell.text(one.party()),
                        Cell.text(one.parliament()),
                        Cell.text(one.letter()),
                        Cell.text(telling.say(one.latest().key())),
                        Cell.day(one.day()))));
        return Table.of(
                telling.say("report.who-answered"),
                List.of(
                        Column.text(telling.say("report.name")),
                        Column.text(telling.say("report.party")),
                        Column.text(telling.say("report.parliament")),
                        Column.text(telling.say("report.letter")),
                        Column.text(telling.say("report.latest-answer")),
                        Column.day(telling.say("report.first-answer"))),
                rows);
    }
}
