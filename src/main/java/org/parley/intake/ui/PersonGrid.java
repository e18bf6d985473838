package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.base.ui.Message;
import org.parley.base.ui.PathLink;
import org.parley.intake.ChangeLine;
import org.parley.intake.IntakeRun;
import org.parley.intake.IntakeState;
import org.parley.intake.Intakes;
import org.parley.intake.Outcome;
import org.parley.intake.PersonLine;
import org.parley.intake.Sorting;
import org.parley.lawmaker.ui.LawmakerLinks;

/** The people of a list with one outcome: who, where in the file, and what that means. */
class PersonGrid extends Grid<PersonLine> implements Searched {

    private static final long serialVersionUID = 1L;

    private final transient Intakes intakes;
    private final transient Sorting sorting;
    private final transient IntakeRun run;
    private final transient Actor actor;
    private final Runnable done;
    private String words = "";

    PersonGrid(Intakes intakes, Sorting sorting, IntakeRun run, Outcome outcome, Actor actor, Runnable done) {
        this.intakes = intakes;
        this.sorting = sorting;
        this.run = run;
        this.actor = actor;
        this.done = done;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("intake-grid");
        addColumn(person -> t("intake.number", person.line()))
                .setHeader(t("intake.line-number"))
                .setFlexGrow(0)
                .setWidth("4.2rem");
        addColumn(new ComponentRenderer<>(PersonGrid::person))
                .setHeader(t("intake.person"))
                .setFlexGrow(3)
                .setWidth("7rem");
        if (outcome == Outcome.DOUBTFUL) {
            addColumn(new ComponentRenderer<>(this::doubt))
                    .setHeader(t("intake.why-doubtful"))
                    .setFlexGrow(3)
                    .setWidth("7rem");
        } else if (outcome != Outcome.NEW) {
            addColumn(new ComponentRenderer<>(this::changes))
                    .setHeader(t("intake.differences"))
                    .setFlexGrow(3)
                    .setWidth("7rem");
        }
        setItems(
                query -> sorting.people(run.id(), outcome, words, query.getOffset(), query.getLimit()).stream(),
                query -> sorting.countPeople(run.id(), outcome, words));
        setEmptyStateComponent(new Message(VaadinIcon.CHECK, t(outcome.key()), t("intake.nobody")));
        setSelectionMode(SelectionMode.NONE);
    }

    @Override
    public void find(String typed) {
        words = typed;
        getDataProvider().refreshAll();
    }

    private static Component person(PersonLine line) {
        Component name =
                line.lawmaker() != null && line.reason().isEmpty() ? link(line, line.name()) : text(line.name());
        Div cell = new Div(name);
        String parts = Stream.of(
                        line.givenName().isEmpty() && line.familyName().isEmpty()
                                ? ""
                                : t("intake.parts", line.givenName(), line.familyName()),
                        line.chamber(),
                        line.constituency(),
                        line.party(),
                        line.lines() > 1 ? t("intake.lines", line.lines()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        Span detail = text(parts);
        detail.addClassName("quiet");
        cell.add(detail);
        cell.addClassNames("name-cell", "wrap");
        return cell;
    }

    private Component doubt(PersonLine line) {
        Div cell = new Div(new Span(line.reason().isEmpty() ? t("intake.doubt.decided") : t(line.reason())));
        if (line.lawmaker() != null) {
            cell.add(link(line, line.known()));
        }
        Button compare = new Button(
                t("intake.doubt.compare"),
                click -> new DoubtDialog(sorting, run, line, actor.is(Roles.OFFICER), actor.zone(), done).open());
        compare.addThemeVariants(ButtonVariant.SMALL);
        cell.add(compare);
        cell.addClassNames("name-cell", "wrap");
        return cell;
    }

    private Component changes(PersonLine line) {
        List<ChangeLine> changes = intakes.changes(run.id(), line.line());
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        changes.stream().map(PersonGrid::sentence).map(ListItem::new).forEach(list::add);
        Div cell = new Div(list);
        boolean edited = changes.stream().anyMatch(ChangeLine::byHand);
        if (edited && run.state() == IntakeState.SORTED && actor.is(Roles.OFFICER)) {
            Checkbox theirs = new Checkbox(t("intake.take-theirs"), sorting.takes(run.id(), line.line()));
            theirs.addValueChangeListener(chosen -> {
                sorting.takes(run.id(), line.line(), chosen.getValue());
                done.run();
            });
            cell.add(theirs);
        }
        return cell;
    }

    private static String sentence(ChangeLine change) {
        String field = FieldNames.of(change.field());
        String ours = FieldValues.of(change.field(), change.ours());
        String theirs = FieldValues.of(change.field(), change.theirs());
        if (ours.isEmpty()) {
            return t(change.kept() ? "intake.kept-blank" : "intake.added", field, theirs);
        }
        if (change.kept()) {
            return t(change.byHand() ? "intake.kept-by-hand" : "intake.kept", field, ours, theirs);
        }
        return t(change.byHand() ? "intake.taken-by-hand" : "intake.taken", field, ours, theirs);
    }

    private static Anchor link(PersonLine line, String name) {
        Anchor link = new PathLink(LawmakerLinks.to(Objects.requireNonNull(line.lawmaker())), name);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private static Span text(String text) {
        Span span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
