package org.parley.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.parley.base.ui.Dates;
import org.parley.goal.GoalDetails;
import org.parley.goal.GoalStanding;

/** How many there were from day to day, against the straight line from the start to the day: drawn here, of numbers alone. */
class GoalCurve extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final double WIDTH = 320;
    private static final double HEIGHT = 72;
    private static final double EDGE = 4;

    private final LocalDate first;
    private final long days;
    private final double most;

    GoalCurve(GoalStanding standing) {
        GoalDetails goal = standing.goal().details();
        first = goal.startsOn();
        LocalDate due = goal.dueOn();
        LocalDate last = due == null || due.isBefore(standing.today()) ? standing.today() : due;
        days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        most = Math.max(
                goal.target(),
                standing.course().tailMap(first, true).values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(standing.base()));
        Svg picture = new Svg(draw(standing));
        picture.getElement().setAttribute("aria-hidden", "true");
        Div frame = new Div(picture);
        frame.addClassName("goal-picture");
        frame.getElement().setAttribute("role", "img").setAttribute("aria-label", GoalWords.curve(standing));
        Div axis = new Div(new Span(Dates.day(first)), new Span(Dates.day(last)));
        axis.addClassNames("goal-axis", "quiet");
        axis.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("goal-curve");
        getContent().add(frame, axis);
    }

    private String draw(GoalStanding standing) {
        GoalDetails goal = standing.goal().details();
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 " + at(WIDTH) + " " + at(HEIGHT));
        svg.append("\" preserveAspectRatio=\"none\">");
        svg.append(line("goal-ground", 0, y(0), WIDTH, y(0)));
        svg.append(line("goal-target", 0, y(goal.target()), WIDTH, y(goal.target())));
        LocalDate due = goal.dueOn();
        if (due != null) {
            svg.append(line("goal-straight", 0, y(standing.base()), x(due.plusDays(1)), y(goal.target())));
        }
        if (!first.isAfter(standing.today())) {
            svg.append(steps(standing));
        }
        return svg.append("</svg>").toString();
    }

    /** What counts from a day on counts from its morning, and what counts today until tonight. */
    private String steps(GoalStanding standing) {
        StringBuilder path = new StringBuilder("M0 " + at(y(standing.base())));
        for (Map.Entry<LocalDate, Integer> step :
                standing.course().tailMap(first, true).entrySet()) {
            path.append(" H").append(at(x(step.getKey()))).append(" V").append(at(y(step.getValue())));
        }
        double now = x(standing.today().plusDays(1));
        path.append(" H").append(at(now));
        String area = path + " V" + at(y(0)) + " H0 Z";
        return "<path class=\"goal-area\" d=\"" + area + "\"/><path class=\"goal-steps\" d=\"" + path + "\"/>"
                + line("goal-today", now, EDGE, now, y(0));
    }

    private double x(LocalDate day) {
        return WIDTH * ChronoUnit.DAYS.between(first, day) / days;
    }

    private double y(int count) {
        return HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * count / most;
    }

    private static String line(String name, double fromX, double fromY, double toX, double toY) {
        return "<line class=\"" + name + "\" x1=\"" + at(fromX) + "\" y1=\"" + at(fromY) + "\" x2=\"" + at(toX)
                + "\" y2=\"" + at(toY) + "\"/>";
    }

    /** To a tenth, which is finer than what a screen shows. */
    private static String at(double where) {
        return String.valueOf(Math.round(where * 10) / 10.0);
    }
}
