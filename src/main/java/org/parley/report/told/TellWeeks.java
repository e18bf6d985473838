package org.parley.report.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parley.recipient.RecipientState;
import org.parley.report.ReportPart;
import org.parley.report.count.Pace;
import org.parley.report.count.ReportedResponses;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.parley.response.ResponseClass;
import org.springframework.stereotype.Component;

/** What came back when. */
@Component
class TellWeeks implements PartTeller {

    private final ReportedResponses incoming;

    TellWeeks(ReportedResponses incoming) {
        this.incoming = incoming;
    }

    @Override
    public ReportPart part() {
        return ReportPart.WEEKS;
    }

    @Override
    public Part tell(Telling telling) {
        Map<LocalDate, Map<ResponseClass, Long>> times = incoming.times(telling.span());
        String pace = Pace.of(telling.span()).word();
        String heading = telling.say("report.by-" + pace);
        if (times.values().stream().allMatch(Map::isEmpty)) {
            return new Part(part().word(), heading, List.of(telling.say("report.nothing-within")), List.of());
        }
        List<Row> rows = new ArrayList<>();
        times.forEach((day, classes) -> rows.add(Row.of(
                Cell.day(day),
                Cell.number(sum(classes, one -> one == ResponseClass.SUPPORT)),
                Cell.number(sum(classes, one -> one != ResponseClass.SUPPORT && counts(one, RecipientState.ANSWERED))),
                Cell.number(sum(classes, one -> counts(one, RecipientState.ACKNOWLEDGED))),
                Cell.number(sum(
                        classes,
                        one -> !counts(one, RecipientState.ANSWERED) && !counts(one, RecipientState.ACKNOWLEDGED))))));
        return new Part(
                part().word(),
                heading,
                List.of(),
                List.of(Table.of(
                                heading,
                                List.of(
                                        Column.day(telling.say("report." + pace + "-of")),
                                        Column.number(telling.say("report.support")),
                                        Column.number(telling.say("report.other-answers")),
                                        Column.number(telling.say("report.acknowledgements")),
                                        Column.number(telling.say("report.neither"))),
                                rows)
                        .drawn(Picture.PILES, 1)));
    }

    private static boolean counts(ResponseClass one, RecipientState state) {
        return one.counts().filter(state::equals).isPresent();
    }

    private static long sum(Map<ResponseClass, Long> classes, Predicate<ResponseClass> which) {
        return classes.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
