package org.parley.timeline.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Stored;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;

/** Everything that happened in one order, counted, a page at a time; which kind alone is told stands in the address. */
public class TimelineCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    private final transient Timelines timelines;
    private final transient TimelineOf of;
    private final ZoneId zone;
    private final Select<HappeningKind> kind = new Select<>();
    private final Span number = new Span();
    private final OrderedList lines = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Button earlier = new Button(t("timeline.earlier"), click -> add());
    private final EnumMap<HappeningKind, Integer> counts = new EnumMap<>(HappeningKind.class);
    private transient @Nullable TimelinePlace next = TimelinePlace.END;

    /**
     * A timeline, still empty.
     *
     * @param chosen writes to the address what kind somebody chose; null for everything
     */
    TimelineCard(
            Timelines timelines, TimelineOf of, ZoneId zone, SerializableConsumer<@Nullable HappeningKind> chosen) {
        this.timelines = timelines;
        this.of = of;
        this.zone = zone;
        kind.addClassName("timeline-kind");
        kind.setAriaLabel(t("timeline.kind"));
        List<HappeningKind> kinds = timelines.kinds(of.whose());
        kind.setItems(kinds);
        kind.setVisible(kinds.size() > 1);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("timeline.kind.all"));
        kind.setItemLabelGenerator(one -> one == null
                ? t("timeline.kind.all")
                : t(isAll(one) ? "timeline.kind.counted" : "timeline.kind.more", t(one.key()), shown(one)));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
                show(change.getValue());
            }
        });
        number.addClassNames("quiet", "number", "timeline-number");
        Div title = new Div(new H2(t("timeline.title")), number);
        title.addClassName("timeline-title");
        Div head = new Div(title, kind);
        head.addClassName("timeline-head");
        lines.addClassName("timeline-lines");
        none.addClassName("quiet");
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        earlier.setDisableOnClick(true);
        getContent().addClassNames("card", "timeline", "everything");
        getContent().add(head, none, lines, earlier);
        Stored.whenTold(this, () -> show(kind.getValue()));
    }

    /** Shows the latest of a kind, or of everything. */
    public void show(@Nullable HappeningKind only) {
        counts.clear();
        counts.putAll(timelines.counts(of));
        HappeningKind told = counts.containsKey(only) ? only : null;
        kind.getDataProvider().refreshAll();
        kind.setValue(told);
        lines.removeAll();
        next = TimelinePlace.END;
        add();
        List<HappeningKind> kinds = told == null ? List.copyOf(counts.keySet()) : List.of(told);
        int all = kinds.stream().mapToInt(this::shown).sum();
        number.setText(t(kinds.stream().allMatch(this::isAll) ? "timeline.number" : "timeline.more", all));
        number.setVisible(all > 0);
        none.setText(t(told == null ? "timeline.none" : "timeline.none-of-kind"));
        none.setVisible(lines.getComponentCount() == 0);
    }

    private int shown(HappeningKind one) {
        return Math.min(counts.getOrDefault(one, 0), Timelines.COUNTED);
    }

    private boolean isAll(HappeningKind one) {
        return counts.getOrDefault(one, 0) <= Timelines.COUNTED;
    }

    private void add() {
        TimelinePlace place = next;
        if (place != null) {
            Timelines.Page page = timelines.before(of, kind.getValue(), place, PAGE);
            page.happenings().forEach(one -> lines.add(new TimelineLine(one, zone)));
            next = page.next();
        }
        earlier.setVisible(next != null);
        earlier.setEnabled(true);
    }
}
