package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.contact.point.Point;

/** What was discussed and what came of it: each point with its outcome and its next step, and what comes next of the whole. */
class PointsShown extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PointsShown(List<Point> points, Map<UUID, Component> steps) {
        Map<UUID, Component> others = new LinkedHashMap<>(steps);
        UnorderedList list = new UnorderedList();
        list.addClassName("points-shown");
        points.forEach(
                point -> list.add(item(point, point.followUp() == null ? null : others.remove(point.followUp()))));
        if (!points.isEmpty()) {
            getContent().add(new H3(t("contact.points")), list);
        }
        if (!others.isEmpty()) {
            getContent().add(new H3(t("contact.came-of-it")));
            getContent().add(others.values());
        }
        getContent().addClassName("points-and-steps");
    }

    private static ListItem item(Point point, @Nullable Component step) {
        Span outcome = new Span(t(point.outcome().key()));
        outcome.addClassNames("state", "outcome-" + point.outcome().word().replace(' ', '-'));
        Span text = new Span(point.text());
        text.addClassName("point-text");
        ListItem item = new ListItem(new Div(text, outcome));
        if (step != null) {
            item.add(step);
        }
        return item;
    }
}
