package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.base.ui.Dates;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.outcome.ActionFilter;
import org.parley.outcome.ActionLine;
import org.springframework.data.domain.PageRequest;

/** The actions on somebody's or something's page: how many, each number a link to them, and the latest. */
class ActionsSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int FIRST = 3;

    private final transient ActionTools tools;
    private final transient ActionDialogs dialogs;
    private final transient ActionFilter filter;

    ActionsSection(ActionTools tools, ActionDialogs dialogs, ActionFilter filter) {
        this.tools = tools;
        this.dialogs = dialogs;
        this.filter = filter;
        Stored.whenTold(this, this::show);
        show();
    }

    private void show() {
        int all = tools.actions().count(filter);
        Div card = getContent();
        card.removeAll();
        card.setVisible(all > 0 || dialogs.areAllowed());
        card.setClassName("card", all > 0);
        if (all == 0) {
            card.add(record());
            return;
        }
        Div head = new Div(new H2(t("nav.actions")));
        head.addClassName("card-head");
        if (dialogs.areAllowed()) {
            head.add(record());
        }
        Div counts = new Div();
        counts.addClassName("counts");
        numbers(counts);
        card.add(head, counts);
        tools.actions().list(filter, PageRequest.of(0, FIRST)).forEach(line -> card.add(line(line)));
        if (all > FIRST) {
            card.add(new PathLink(ActionLinks.list(filter), t("outcome.all", all)));
        }
    }

    /** A person's actions are counted by what they did, those of letters by what they have to do with them, others by kind. */
    private void numbers(Div counts) {
        if (filter.lawmaker() != null) {
            tools.actions()
                    .roles(filter)
                    .forEach((role, count) -> counts.add(ActionMarks.count(
                            ActionLinks.list(filter.withLawmaker(filter.lawmaker(), role)), count, t(role.key()))));
        } else if (filter.letter() != null || filter.campaign() != null) {
            tools.actions()
                    .bearings(filter)
                    .forEach((bearing, count) -> counts.add(ActionMarks.count(
                            ActionLinks.list(filter.withLetter(filter.letter(), bearing)), count, t(bearing.key()))));
        } else {
            tools.actions()
                    .kinds(filter)
                    .forEach((kind, count) -> counts.add(
                            ActionMarks.count(ActionLinks.list(filter.withKind(kind)), count, t(kind.key()))));
        }
    }

    private Button record() {
        Button record =
                new Button(t("outcome.record"), VaadinIcon.PLUS.create(), click -> dialogs.record(filter.parliament()));
        record.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return record;
    }

    private static Div line(ActionLine line) {
        PathLink title = new PathLink(ActionLinks.to(line.id()), line.called());
        title.getElement().setAttribute("dir", "auto");
        Span what = new Span(t(
                "outcome.in-short",
                t(line.details().kind().key()),
                Dates.day(line.details().day()),
                line.place()));
        what.addClassName("quiet");
        Div head = new Div(ActionMarks.stage(line.details().stage()), title);
        head.addClassName("position-head");
        Div facts = new Div(head, what);
        facts.addClassName("line-facts");
        Div whole = new Div(facts);
        whole.addClassName("line");
        return whole;
    }
}
