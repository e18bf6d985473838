package org.parley.report.told;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.ReportPart;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.springframework.stereotype.Component;

/** How each number is counted. */
@Component
class TellMethods implements PartTeller {

    private static final List<String> MEASURES = List.of(
            "addressed",
            "reachable",
            "sent",
            "acknowledged",
            "answered",
            "supportive",
            "no-reply",
            "overdue",
            "quiet",
            "meetings",
            "made",
            "kept",
            "actions",
            "goals",
            "positions");

    @Override
    public ReportPart part() {
        return ReportPart.METHODS;
    }

    @Override
    public Part tell(Telling telling) {
        List<String> said = new ArrayList<>();
        said.add(telling.say(
                "report.method",
                telling.day(telling.span().from()),
                telling.day(telling.span().until())));
        said.add(telling.say(telling.span().endsNow() ? "report.method-now" : "report.method-then"));
        said.add(telling.say("report.method-left-out"));
        List<Row> rows = MEASURES.stream()
                .map(measure -> Row.of(
                        Cell.text(telling.say("report.measure." + measure)),
                        Cell.text(telling.say("report.measure." + measure + "-is"))))
                .toList();
        return new Part(
                part().word(),
                telling.say(part().key()),
                said,
                List.of(Table.of(
                        telling.say("report.how-counted"),
                        List.of(Column.text(telling.say("report.measure")), Column.text(telling.say("report.meaning"))),
                        rows)));
    }
}
