package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.FirstProposal;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.LawmakerSort;
import org.parley.lawmaker.Lawmakers;

/** What the pickers of one and of several lawmakers share. */
final class Picking {

    private static final int DEEPEST = 1_000;

    private Picking() {}

    static void prepare(ComboBoxBase<?, LawmakerLine, ?> box) {
        box.setItemLabelGenerator(LawmakerLine::name);
        box.setRenderer(new ComponentRenderer<>(Picking::show));
        box.setPlaceholder(t("lawmaker.picker-placeholder"));
        box.setPageSize(50);
        box.setWidthFull();
        FirstProposal.taken(box);
    }

    /** Whoever scrolls further than this should type another letter. */
    static Stream<LawmakerLine> find(Lawmakers lawmakers, String typed, int offset, int limit) {
        return offset >= DEEPEST
                ? Stream.empty()
                : lawmakers.list(LawmakerFilter.ALL.withSearch(typed), LawmakerSort.NAME, offset, limit).stream();
    }

    /** What tells a lawmaker from their namesakes: party, chamber and parliament. */
    static String detail(LawmakerLine line) {
        return Stream.of(line.party(), line.chamber(), line.parliament())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static Span show(LawmakerLine line) {
        Span name = new Span(line.name());
        Span detail = new Span(detail(line));
        detail.addClassName("quiet");
        Span cell = new Span(name, detail);
        cell.addClassName("name-cell");
        return cell;
    }
}
