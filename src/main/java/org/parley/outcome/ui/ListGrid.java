package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.LawmakerSort;
import org.parley.outcome.Understood;

/** The lines of a pasted list, each with whom it means. */
class ListGrid extends Grid<ListRow> {

    private static final long serialVersionUID = 1L;

    private final transient ActionTools tools;
    private final transient Runnable changed;

    ListGrid(ActionTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(ListGrid::written)
                .setHeader(t("outcome.list-written"))
                .setFlexGrow(3)
                .setWidth("7rem");
        addComponentColumn(this::whom)
                .setHeader(t("outcome.list-means"))
                .setFlexGrow(4)
                .setWidth("8rem");
        addComponentColumn(this::leaveOut)
                .setHeader(t("outcome.list-left-out"))
                .setFlexGrow(0)
                .setWidth("4.6rem");
        setHeight("min(28rem, 50vh)");
    }

    private static Component written(ListRow row) {
        Understood understood = row.understood();
        Span name = new Span(understood.read().written());
        name.getElement().setAttribute("dir", "auto");
        Div cell = new Div(name);
        if (understood.doubt() != Understood.Doubt.NONE) {
            Span doubt = new Span(t(understood.doubt().key()));
            doubt.addClassName("doubt");
            cell.add(doubt);
        }
        cell.addClassName("many-cell");
        return cell;
    }

    private Component whom(ListRow row) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setItemLabelGenerator(Choice::label);
        box.setPlaceholder(t("outcome.list-nobody"));
        box.setAriaLabel(
                t("outcome.list-means") + ": " + row.understood().read().written());
        box.setClearButtonVisible(true);
        box.setWidthFull();
        box.setItems(query -> choices(row, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        UUID person = row.person();
        box.setValue(person == null ? null : Choice.of(row.understood(), person));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                row.mean(change.getValue() == null ? null : change.getValue().lawmaker());
                changed.run();
            }
        });
        return box;
    }

    private Component leaveOut(ListRow row) {
        Checkbox box = new Checkbox(row.isLeftOut());
        box.setAriaLabel(
                t("outcome.list-left-out") + ": " + row.understood().read().written());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                row.leaveOut(change.getValue());
                changed.run();
            }
        });
        return box;
    }

    /** Who was found, and whoever is searched for. */
    private Stream<Choice> choices(ListRow row, String typed, int offset, int limit) {
        return typed.isBlank()
                ? row.understood().candidates().stream()
                        .map(Choice::of)
                        .skip(offset)
                        .limit(limit)
                : tools
                        .lawmakers()
                        .list(LawmakerFilter.ALL.withSearch(typed), LawmakerSort.NAME, offset, limit)
                        .stream()
                        .map(Choice::of);
    }

    /** Somebody whom a line can mean. */
    private record Choice(UUID lawmaker, String label) {

        static Choice of(Understood understood, UUID person) {
            return understood.candidates().stream()
                    .filter(one -> one.lawmaker().equals(person))
                    .findFirst()
                    .map(Choice::of)
                    .orElseGet(() -> new Choice(person, ""));
        }

        static Choice of(Understood.Candidate one) {
            return of(one.lawmaker(), one.name(), one.party(), one.constituency());
        }

        static Choice of(LawmakerLine line) {
            return of(line.id(), line.name(), line.party(), line.parliament());
        }

        private static Choice of(UUID lawmaker, String... parts) {
            return new Choice(
                    lawmaker, Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        }
    }
}
