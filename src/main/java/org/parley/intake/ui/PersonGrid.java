package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.ui.Message;
import org.parley.intake.ChangeLine;
import org.parley.intake.IntakeRun;
import org.parley.intake.Intakes;
import org.parley.intake.Outcome;
import org.parley.intake.PersonLine;
import org.parley.lawmaker.ui.LawmakerLinks;

/** The people of a list with one outcome: who, where in the file, and what that means. */
class PersonGrid extends Grid<PersonLine> {

    private static final long serialVersionUID = 1L;

    private final transient Intakes intakes;
    private final transient IntakeRun run;

    PersonGrid(Intakes intakes, IntakeRun run, Outcome outcome) {
        this.intakes = intakes;
        this.run = run;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("intake-grid");
        addColumn(person -> t("intake.number", person.line()))
                .setHeader(t("intake.line-number"))
                .setFlexGrow(0)
                .setWidth("5rem");
        addColumn(new ComponentRenderer<>(PersonGrid::person))
                .setHeader(t("intake.person"))
                .setFlexGrow(3)
                .setWidth("10rem");
        if (outcome == Outcome.DOUBTFUL) {
            addColumn(new ComponentRenderer<>(PersonGrid::doubt))
                    .setHeader(t("intake.why-doubtful"))
                    .setFlexGrow(3)
                    .setWidth("10rem");
        } else if (outcome != Outcome.NEW) {
            addColumn(new ComponentRenderer<>(this::changes))
                    .setHeader(t("intake.differences"))
                    .setFlexGrow(3)
                    .setWidth("10rem");
        }
        setItems(
                query -> intakes.people(run.id(), outcome, query.getOffset(), query.getLimit()).stream(),
                query -> run.counts().of(outcome));
        setEmptyStateComponent(new Message(VaadinIcon.CHECK, t(outcome.key()), t("intake.nobody")));
        setSelectionMode(SelectionMode.NONE);
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

    private static Component doubt(PersonLine line) {
        Div cell = new Div(new Span(t(line.reason())));
        if (line.lawmaker() != null) {
            cell.add(link(line, line.known()));
        }
        cell.addClassNames("name-cell", "wrap");
        return cell;
    }

    private Component changes(PersonLine line) {
        List<ChangeLine> changes = intakes.changes(run.id(), line.line());
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        changes.stream()
                .map(change -> new ListItem(
                        change.kept()
                                ? t("intake.kept", FieldNames.of(change.field()), change.ours(), change.theirs())
                                : t("intake.added", FieldNames.of(change.field()), change.theirs())))
                .forEach(list::add);
        return list;
    }

    private static Anchor link(PersonLine line, String name) {
        Anchor link = new Anchor(LawmakerLinks.to(java.util.Objects.requireNonNull(line.lawmaker())), name);
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private static Span text(String text) {
        Span span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
