package org.parley.letter.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Stored;
import org.parley.letter.HappeningKind;
import org.parley.letter.LetterTimeline;
import org.parley.letter.TimelinePlace;

/** Everything that happened with a letter in one order, a page at a time; its kind stands in the address. */
class TimelineCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    private final UUID letter;
    private final transient LetterTimeline timeline;
    private final ZoneId zone;
    private final Select<HappeningKind> kind = new Select<>();
    private final OrderedList lines = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Button earlier = new Button(t("letter.happened.earlier"), click -> add());
    private transient @Nullable TimelinePlace next = TimelinePlace.END;

    TimelineCard(UUID letter, LetterTimeline timeline, ZoneId zone) {
        this.letter = letter;
        this.timeline = timeline;
        this.zone = zone;
        kind.setAriaLabel(t("letter.happened.kind"));
        kind.setItems(HappeningKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("letter.happened.kind.all"));
        kind.setItemLabelGenerator(one -> one == null ? t("letter.happened.kind.all") : t(one.key()));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Paths.open(LetterLinks.activity(letter, change.getValue()));
            }
        });
        H2 title = new H2(t("letter.happened.title"));
        Div head = new Div(title, kind);
        head.addClassName("timeline-head");
        lines.addClassName("timeline-lines");
        none.addClassName("quiet");
        earlier.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        earlier.setDisableOnClick(true);
        getContent().addClassNames("card", "timeline", "letter-timeline");
        getContent().add(head, none, lines, earlier);
        Stored.whenTold(this, () -> show(kind.getValue()));
    }

    /** Shows the latest of a kind, or of everything. */
    void show(@Nullable HappeningKind only) {
        kind.setValue(only);
        lines.removeAll();
        next = TimelinePlace.END;
        add();
        none.setText(t(only == null ? "letter.happened.none" : "letter.happened.none-of-kind"));
        none.setVisible(lines.getComponentCount() == 0);
    }

    private void add() {
        TimelinePlace place = next;
        if (place != null) {
            LetterTimeline.Page page = timeline.before(letter, kind.getValue(), place, PAGE);
            page.happenings().forEach(one -> lines.add(new TimelineLine(letter, one, zone)));
            next = page.next();
        }
        earlier.setVisible(next != null);
        earlier.setEnabled(true);
    }
}
