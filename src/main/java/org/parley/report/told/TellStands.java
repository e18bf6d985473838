package org.parley.report.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.parley.report.ReportPart;
import org.parley.report.count.ReportedStands;
import org.parley.report.count.ReportedStands.Move;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Column;
import org.parley.report.kept.Part;
import org.parley.report.kept.Picture;
import org.parley.report.kept.Row;
import org.parley.report.kept.Table;
import org.springframework.stereotype.Component;

/** Where people stand, and who moved; with names, whose stand is public. */
@Component
class TellStands implements PartTeller {

    private static final int AT_END = 2;

    private final ReportedStands standpoints;

    TellStands(ReportedStands standpoints) {
        this.standpoints = standpoints;
    }

    @Override
    public ReportPart part() {
        return ReportPart.POSITIONS;
    }

    @Override
    public Part tell(Telling telling) {
        List<Move> moves = standpoints.moves(telling.span());
        List<Table> tables = new ArrayList<>();
        List<String> said = new ArrayList<>();
        if (moves.stream().allMatch(move -> move.before() == null && move.after() == null)) {
            said.add(telling.say("report.nobody-stands"));
        } else {
            tables.add(stands(telling, moves));
            Table moved = moved(telling, moves);
            if (moved.rows().isEmpty()) {
                said.add(telling.say("report.nobody-moved"));
            } else {
                tables.add(moved);
            }
            if (telling.names()) {
                tables.add(who(telling));
            }
        }
        return new Part(part().word(), telling.say(part().key()), said, tables);
    }

    private static Table stands(Telling telling, List<Move> moves) {
        Map<String, Long> before = count(moves, Move::before);
        Map<String, Long> after = count(moves, Move::after);
        Map<String, Long> publicly = count(moves, Move::publicly);
        long all = moves.stream().mapToLong(Move::people).sum();
        List<Row> rows = new ArrayList<>();
        for (Stand stand : Stand.LATEST) {
            String word = word(stand.step());
            rows.add(Row.of(
                    Cell.text(telling.say(stand.key())),
                    Cell.share(before.getOrDefault(word, 0L), all),
                    Cell.share(after.getOrDefault(word, 0L), all),
                    Cell.number(publicly.getOrDefault(word, 0L))));
        }
        rows.add(Row.total(
                Cell.text(telling.say("report.total")), Cell.share(all, all), Cell.share(all, all), Cell.number(all)));
        return Table.of(
                        telling.say("report.by-position"),
                        List.of(
                                Column.text(telling.say("report.position")),
                                Column.share(telling.say("report.before")),
                                Column.share(telling.say("report.at-end")),
                                Column.number(telling.say("report.publicly"))),
                        rows)
                .drawn(Picture.BARS, AT_END);
    }

    private static Table moved(Telling telling, List<Move> moves) {
        Map<List<String>, Long> people = new HashMap<>();
        moves.stream()
                .filter(move -> !Objects.equals(move.before(), move.after()))
                .forEach(move -> people.merge(
                        List.of(telling.say(key(move.before())), telling.say(key(move.after()))),
                        move.people(),
                        Long::sum));
        List<Row> rows = people.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(one -> String.join(" ", one.getKey())))
                .map(one -> Row.of(
                        Cell.text(one.getKey().getFirst()),
                        Cell.text(one.getKey().getLast()),
                        Cell.number(one.getValue())))
                .toList();
        return Table.of(
                telling.say("report.moved"),
                List.of(
                        Column.text(telling.say("report.moved-from")),
                        Column.text(telling.say("report.moved-to")),
                        Column.number(telling.say("report.people"))),
                rows);
    }

    private Table who(Telling telling) {
        List<Row> rows = new ArrayList<>();
        standpoints.eachPublic(
                telling.span(),
                Telling.MOST_NAMES,
                one -> rows.add(Row.of(
                        Cell.text(one.name()),
                        Cell.text(one.party()),
                        Cell.text(one.parliament()),
                        Cell.text(telling.say(one.step().key())),
                        Cell.day(one.day()))));
        return Table.of(
                telling.say("report.who-stands"),
                List.of(
                        Column.text(telling.say("report.name")),
                        Column.text(telling.say("report.party")),
                        Column.text(telling.say("report.parliament")),
                        Column.text(telling.say("report.position")),
                        Column.day(telling.say("report.since"))),
                rows);
    }

    private static Map<String, Long> count(List<Move> moves, Function<Move, @Nullable Step> when) {
        Map<String, Long> counted = new HashMap<>();
        moves.forEach(move -> counted.merge(word(when.apply(move)), move.people(), Long::sum));
        return counted;
    }

    private static String word(@Nullable Step step) {
        return step == null ? "" : step.word();
    }

    private static String key(@Nullable Step step) {
        return new Stand(step, null).key();
    }
}
