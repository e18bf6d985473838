package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.Percent;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.base.ui.Words;
import org.parley.progress.CountedFilter;
import org.parley.progress.Measure;
import org.parley.progress.Place;
import org.parley.progress.Scope;
import org.parley.progress.ScoreRow;
import org.parley.progress.Scores;
import org.parley.progress.Tally;
import org.parley.progress.ui.CountedLinks;
import org.parley.progress.ui.ProgressLinks;
import org.parley.report.compare.AnswererFilter;
import org.parley.report.compare.Pace;

/** The same figures of two, with the difference of their shares; every number leads to its list. */
class CompareTables extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<Measure> BY_PARLIAMENT = List.of(Measure.ANSWERED, Measure.SUPPORTIVE);

    private final transient Side one;
    private final transient Side other;

    /** One of the two. */
    record Side(String name, Scope scope, Scores scores, Pace pace) {

        /** Its numbers of a place; nothing of a parliament to which it did not go. */
        Tally tally(Place place) {
            return place instanceof Place.Everywhere
                    ? scores.total().tally()
                    : scores.rows().stream()
                            .filter(row -> row.place().equals(place))
                            .map(ScoreRow::tally)
                            .findFirst()
                            .orElseGet(Tally::new);
        }
    }

    CompareTables(Side one, Side other) {
        this.one = one;
        this.other = other;
        getContent().addClassName("stack");
        getContent().add(figures(), days());
        BY_PARLIAMENT.forEach(measure -> getContent().add(parliaments(measure)));
    }

    private Component figures() {
        NativeTable table = begin(t("report.figures-of-two"), t("report.measure"));
        for (Measure measure : Measure.COLUMNS) {
            add(table, t(measure.key()), measure, new Place.Everywhere());
        }
        return framed(table);
    }

    private Component parliaments(Measure measure) {
        NativeTable table = begin(t("report.of-two-by-parliament", t(measure.key())), t("report.parliament"));
        Stream.of(one, other)
                .flatMap(side -> side.scores().rows().stream())
                .filter(row -> row.place() instanceof Place.In && row.tally().of(Measure.ADDRESSED) > 0)
                .collect(Collectors.toMap(ScoreRow::place, ScoreRow::name, (name, same) -> name))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(Words.language())))
                .forEach(place -> add(table, place.getValue(), measure, place.getKey()));
        return framed(table);
    }

    private Component days() {
        NativeTable table = begin(t("report.days-of-two"), t("report.days-since-sending"));
        row(table, t("report.answered-so-far"), answered(one), answered(other), "–");
        row(table, t("report.median"), median(one), median(other), lag());
        for (int i = 0; i < one.pace().shares().size(); i++) {
            Pace.Share first = one.pace().shares().get(i);
            Pace.Share second = other.pace().shares().get(i);
            row(
                    table,
                    t("report.after-days", first.days()),
                    after(one, first),
                    after(other, second),
                    points(share(first), share(second)));
        }
        return framed(table);
    }

    private void row(NativeTable table, String name, Component first, Component second, String difference) {
        NativeTableRow row = table.getBody().addRow();
        row.add(TableCells.header(name, "row"));
        row.add(TableCells.cell(one.name(), first), TableCells.cell(other.name(), second));
        row.add(TableCells.cell(t("report.difference"), new Span(difference)));
    }

    private static Component answered(Side side) {
        return said(
                "",
                link(
                        CompareLinks.answers(new AnswererFilter(side.scope(), null, true)),
                        side.pace().answered()));
    }

    private static Component median(Side side) {
        Integer days = side.pace().median();
        return said("", new Span(days == null ? "–" : t("report.days", days)));
    }

    private static Component after(Side side, Pace.Share share) {
        if (share.old() == 0) {
            return said("", new Span(t("report.too-early")));
        }
        return said(
                percent(share(share)),
                link(CompareLinks.answers(new AnswererFilter(side.scope(), share.days(), true)), share.answered()),
                new Span(t("report.of")),
                link(CompareLinks.answers(new AnswererFilter(side.scope(), share.days(), false)), share.old()));
    }

    private void add(NativeTable table, String name, Measure measure, Place place) {
        row(
                table,
                name,
                counted(one, measure, place),
                counted(other, measure, place),
                points(one.tally(place).share(measure), other.tally(place).share(measure)));
    }

    private static Component counted(Side side, Measure measure, Place place) {
        Tally tally = side.tally(place);
        return said(
                percent(tally.share(measure)),
                link(CountedLinks.to(new CountedFilter(side.scope(), measure, place)), tally.of(measure)));
    }

    private static PathLink link(String path, long number) {
        PathLink link = new PathLink(path, TableCells.number(number));
        link.addClassNames("number", "plain");
        return link;
    }

    /** Numbers with their share beside them, so that numbers stand below numbers whether they have one or not. */
    private static Component said(String share, Component... numbers) {
        Span beside = new Span(share);
        beside.addClassNames("quiet", "number");
        Div cell = new Div(numbers);
        cell.add(beside);
        cell.addClassName("compare-number");
        return cell;
    }

    private NativeTable begin(String caption, String what) {
        NativeTable table = new NativeTable();
        table.addClassNames("standing", "side-by-side");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        head.add(TableCells.header(what, "col"));
        for (Side side : List.of(one, other)) {
            NativeTableHeaderCell name = TableCells.header("", "col");
            name.add(new PathLink(ProgressLinks.to(side.scope()), side.name()));
            name.getElement().setAttribute("dir", "auto");
            head.add(name);
        }
        head.add(TableCells.header(t("report.difference"), "col"));
        return table;
    }

    private static Div framed(NativeTable table) {
        Div frame = new Div(table);
        frame.addClassNames("card", "standing-frame");
        return frame;
    }

    private static OptionalDouble share(Pace.Share share) {
        return share.old() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) share.answered() / share.old());
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "" : Percent.of(share.getAsDouble(), Words.language());
    }

    /** The second less the first, in percentage points; nothing where one of them is no share. */
    private static String points(OptionalDouble first, OptionalDouble second) {
        if (first.isEmpty() || second.isEmpty()) {
            return "–";
        }
        return t("report.points", signed(100 * (second.getAsDouble() - first.getAsDouble()), "+0.0;−0.0"));
    }

    private String lag() {
        Integer first = one.pace().median();
        Integer second = other.pace().median();
        return first == null || second == null ? "–" : t("report.days-more", signed(second - (double) first, "+0;−0"));
    }

    private static String signed(double number, String pattern) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(Words.language());
        format.applyPattern(pattern);
        return Math.abs(number) < 0.05 ? "±0" : format.format(number);
    }
}
