package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Span;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TableCells;
import org.parley.outcome.ActionStage;
import org.parley.outcome.Bearing;
import org.parley.outcome.PartRole;

/** How kinds, stages and roles look. */
final class ActionMarks {

    private ActionMarks() {}

    static Span stage(ActionStage stage) {
        Span mark = new Span(t(stage.key()));
        mark.addClassNames("mark", look(stage));
        return mark;
    }

    static Span bearing(Bearing bearing) {
        Span mark = new Span(t(bearing.key()));
        mark.addClassNames("mark", bearing == Bearing.CONTRIBUTED ? "good" : "plain");
        return mark;
    }

    static Span role(PartRole role) {
        Span mark = new Span(t(role.key()));
        mark.addClassNames("mark", role == PartRole.FOR ? "good" : role == PartRole.AGAINST ? "poor" : "plain");
        return mark;
    }

    /** A number that leads to those whom it counts. */
    static PathLink count(String path, int number, String words) {
        Span count = new Span(TableCells.number(number));
        count.addClassName("number");
        PathLink link = new PathLink(path, count, new Span(words));
        link.addClassName("count");
        return link;
    }

    private static String look(ActionStage stage) {
        return switch (stage) {
            case ADOPTED, ENACTED, ANSWERED, HELD -> "good";
            case REJECTED, WITHDRAWN -> "poor";
            case ANNOUNCED, TABLED, DEBATED -> "plain";
        };
    }
}
