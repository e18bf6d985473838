package org.parley.report.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
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
    record Side(String name, Scope scope, Scores scores, Pace pace) {}

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
            NativeTableRow row = table.getBody().addRow();
            row.add(TableCells.header(t(measure.key()), "row"));
            Place all = new Place.Everywhere();
            add(
                    row,
                    measure,
                    all,
                    one.scores().total().tally(),
                    other.scores().total().tally());
        }
        return framed(table);
    }

    private Component parliaments(Measure measure) {
        NativeTable table = begin(t("report.of-two-by-parliament", t(measure.key())), t("report.parliament"));
        Map<String, UUID> places = new TreeMap<>();
        List.of(one, other)
                .forEach(side -> side.scores().rows().forEach(row -> {
                    if (row.place() instanceof Place.In in && row.tally().of(Measure.ADDRESSED) > 0) {
                        places.put(row.name(), in.parliament());
                    }
                }));
        places.forEach((name, parliament) -> {
            NativeTableRow row = table.getBody().addRow();
            row.add(TableCells.header(name, "row"));
            add(row, measure, new Place.In(parliament), tally(one, parliament), tally(other, parliament));
        });
        return framed(table);
    }

    private Component days() {
        NativeTable table = begin(t("report.days-of-two"), t("report.days-since-sending"));
        NativeTableRow median = table.getBody().addRow();
        median.add(TableCells.header(t("report.median"), "row"));
        for (Side side : List.of(one, other)) {
            Integer days = side.pace().median();
            median.add(TableCells.cell(
                    side.name(),
                    days == null
                            ? new Span("–")
                            : number(
                                    CompareLinks.answers(new AnswererFilter(side.scope(), null, true)),
                                    t("report.days", days),
                                    "")));
        }
        median.add(TableCells.cell(t("report.difference"), new Span(lag())));
        for (int i = 0; i < one.pace().shares().size(); i++) {
            NativeTableRow row = table.getBody().addRow();
            row.add(TableCells.header(
                    t("report.after-days", one.pace().shares().get(i).days()), "row"));
            for (Side side : List.of(one, other)) {
                row.add(TableCells.cell(
                        side.name(), after(side, side.pace().shares().get(i))));
            }
            row.add(TableCells.cell(
                    t("report.difference"),
                    new Span(points(
                            share(one.pace().shares().get(i)),
                            share(other.pace().shares().get(i))))));
        }
        return framed(table);
    }

    private static Component after(Side side, Pace.Share share) {
        if (share.old() == 0) {
            return new Span(t("report.too-early"));
        }
        Div cell = new Div(
                number(
                        CompareLinks.answers(new AnswererFilter(side.scope(), share.days(), true)),
                        TableCells.number(share.answered()),
                        percent(share(share))),
                new Span(" " + t("report.of") + " "),
                number(
                        CompareLinks.answers(new AnswererFilter(side.scope(), share.days(), false)),
                        TableCells.number(share.old()),
                        ""));
        cell.addClassName("compare-of");
        return cell;
    }

    private void add(NativeTableRow row, Measure measure, Place place, Tally first, Tally second) {
        row.add(TableCells.cell(one.name(), counted(one, measure, place, first)));
        row.add(TableCells.cell(other.name(), counted(other, measure, place, second)));
        row.add(TableCells.cell(t("report.difference"), new Span(points(first.share(measure), second.share(measure)))));
    }

    private static Component counted(Side side, Measure measure, Place place, Tally tally) {
        return number(
                CountedLinks.to(new CountedFilter(side.scope(), measure, place)),
                TableCells.number(tally.of(measure)),
                percent(tally.share(measure)));
    }

    private static Component number(String path, String number, String share) {
        PathLink link = new PathLink(path, number);
        link.addClassNames("number", "plain");
        Span beside = new Span(share);
        beside.addClassNames("quiet", "number");
        Div cell = new Div(link, beside);
        cell.addClassName("compare-number");
        return cell;
    }

    private NativeTable begin(String caption, String what) {
        NativeTable table = new NativeTable();
        table.addClassName("standing");
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

    private static Tally tally(Side side, UUID parliament) {
        return side.scores().rows().stream()
                .filter(row -> row.place().equals(new Place.In(parliament)))
                .map(ScoreRow::tally)
                .findFirst()
                .orElseGet(Tally::new);
    }

    private static OptionalDouble share(Pace.Share share) {
        return share.old() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) share.answered() / share.old());
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty()
                ? ""
                : NumberFormat.getPercentInstance(Words.language()).format(share.getAsDouble());
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
