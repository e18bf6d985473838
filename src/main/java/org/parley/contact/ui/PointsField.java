package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.EntryDialog;
import org.parley.contact.ContactDetails;
import org.parley.contact.NextStep;
import org.parley.contact.point.Point;

/** What was discussed, point by point: as many as there were, without leaving the form. */
class PointsField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<NextStepFields> steps;
    private final List<PointFields> points = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = new Button(t("contact.point-add"), VaadinIcon.PLUS.create());
    private @Nullable EntryDialog watcher;

    PointsField(Supplier<NextStepFields> steps) {
        this.steps = steps;
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClassName("start");
        more.addClickListener(click -> add().focus());
        list.addClassName("points");
        getContent().addClassName("stack");
        getContent().add(new H3(t("contact.points")), list, more);
    }

    void show(List<Point> known) {
        known.forEach(point -> add().show(point));
    }

    boolean isComplete() {
        return points.stream().map(PointFields::isComplete).reduce(true, Boolean::logicalAnd);
    }

    List<Point> read() {
        return points.stream()
                .filter(point -> !point.isBlank())
                .map(PointFields::read)
                .toList();
    }

    List<NextStep> steps() {
        return points.stream().flatMap(PointFields::step).toList();
    }

    /** Lets closing the dialog ask when something was typed in a point, also in one that is added later. */
    void watchedBy(EntryDialog dialog) {
        watcher = dialog;
        points.forEach(point -> dialog.watch(point.watched()));
    }

    /** The points as one text. */
    static String text(List<Point> points) {
        return points.stream()
                .map(point -> t(
                        "contact.point-with-outcome",
                        point.text(),
                        t(point.outcome().key())))
                .collect(Collectors.joining("\n"));
    }

    private PointFields add() {
        PointFields[] added = new PointFields[1];
        added[0] = new PointFields(steps.get(), () -> remove(added[0]));
        points.add(added[0]);
        list.add(added[0]);
        if (watcher != null) {
            watcher.watch(added[0].watched());
        }
        more.setEnabled(points.size() < ContactDetails.POINTS);
        return added[0];
    }

    private void remove(PointFields point) {
        points.remove(point);
        list.remove(point);
        more.setEnabled(true);
        more.focus();
    }
}
