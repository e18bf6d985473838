package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.TodaySection;
import org.parley.followup.Start;
import org.springframework.core.annotation.Order;

/** On Today of a new installation: what to do first, until all of it was done once. */
@org.springframework.stereotype.Component
@Order(10)
class FirstSteps implements TodaySection {

    private final Start start;
    private final Actor actor;

    FirstSteps(Start start, Actor actor) {
        this.start = start;
        this.actor = actor;
    }

    @Override
    public Component create() {
        Start.Steps steps = start.steps();
        boolean may = actor.is(Roles.OFFICER);
        Div cards = new Div(
                step(steps.lawmakers(), may, "intake", "today.first.list", "today.first.list-why"),
                step(steps.campaigns(), may, "campaigns", "today.first.campaign", "today.first.campaign-why"),
                step(steps.letters(), may, "letters", "today.first.letter", "today.first.letter-why"));
        cards.addClassName("first-steps");
        Div section = new Div(
                new H2(t("today.first")), new Paragraph(t(may ? "today.first.sentence" : "today.first.viewer")), cards);
        section.addClassNames("card", "today-wide");
        section.setVisible(!steps.areAllDone());
        return section;
    }

    private static Component step(boolean done, boolean may, String path, String title, String why) {
        Span text = new Span(t(why));
        text.addClassName("quiet");
        Span head = new Span((done ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create(), new Span(t(title)));
        head.addClassName("step-head");
        if (done || !may) {
            Div step = new Div(head, text);
            step.addClassNames("step", done ? "step-done" : "step-open");
            return step;
        }
        Anchor step = new PathLink(path, head, text);
        step.addClassNames("step", "step-open");
        return step;
    }
}
