package org.parley.whip.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.position.Basis;
import org.parley.position.Stand;
import org.parley.position.ui.StandMark;
import org.parley.whip.WhipCount;

/** How many stand on each step, as a bar and as numbers, each a link to exactly those whom it counts. */
class WhipTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    WhipTable(WhipCount count, SerializableFunction<Stand, String> door) {
        NativeTable table = new NativeTable();
        table.addClassName("standing");
        table.setCaptionText(t("whip.caption"));
        NativeTableRow head = table.getHead().addRow();
        head.add(TableCells.header(t("whip.where"), "col"));
        bases().forEach(basis -> head.add(TableCells.header(heading(basis), "col")));
        for (Stand stand : Stand.LATEST) {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell name = TableCells.header("", "row");
            name.add(new StandMark(stand));
            row.add(name);
            bases().forEach(basis ->
                    row.add(TableCells.cell(heading(basis), number(stand.by(basis), count.of(stand.by(basis)), door))));
        }
        Div frame = new Div(table);
        frame.addClassName("standing-frame");
        getContent().addClassName("whip");
        getContent().add(bar(count), frame);
    }

    /** Says in words what it shows, so that nobody has to see its colours. */
    private static Component bar(WhipCount count) {
        Div bar = new Div();
        bar.addClassName("whip-bar");
        List<Stand> some =
                Stand.LATEST.stream().filter(stand -> count.of(stand) > 0).toList();
        some.forEach(stand -> {
            Span part = new Span();
            part.addClassName(StandMark.shape(stand));
            part.getStyle().set("flex-grow", String.valueOf(count.of(stand)));
            bar.add(part);
        });
        bar.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        some.stream()
                                .map(stand -> t("whip.part", t(stand.key()), count.of(stand)))
                                .collect(Collectors.joining(", ")));
        return bar;
    }

    private static Component number(Stand stand, long number, SerializableFunction<Stand, String> door) {
        Anchor link = new PathLink(door.apply(stand), TableCells.number(number));
        link.setAriaLabel(t("whip.number", heading(stand.basis()), t(stand.key()), number));
        link.addClassNames("number", number == 0 ? "zero" : "plain");
        link.getElement().setAttribute("data-stand", stand.word());
        return link;
    }

    private static List<@Nullable Basis> bases() {
        List<@Nullable Basis> bases = new ArrayList<>();
        bases.add(null);
        bases.addAll(List.of(Basis.values()));
        return bases;
    }

    private static String heading(@Nullable Basis basis) {
        return t(basis == null ? "whip.latest" : basis.key());
    }
}
