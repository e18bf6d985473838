package org.parley.signatory.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.partner.ui.CountryBox;
import org.parley.roster.ReadSignatory;
import org.parley.signatory.Choice;
import org.parley.signatory.Understood;

/** The lines of a pasted list, each with what becomes of it. */
class ManyGrid extends Grid<ManyRow> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<ManyRow> chosen;

    ManyGrid(SerializableConsumer<ManyRow> chosen) {
        this.chosen = chosen;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(ManyGrid::understood)
                .setHeader(t("signatory.check-understood"))
                .setFlexGrow(3)
                .setWidth("8.5rem");
        addComponentColumn(this::choice)
                .setHeader(t("signatory.check-becomes"))
                .setFlexGrow(2)
                .setWidth("8.5rem");
        setAllRowsVisible(false);
        setHeight("min(26rem, 46vh)");
    }

    /** Leads to the first line that is still to be decided. */
    void lead(List<ManyRow> rows) {
        rows.stream().filter(ManyRow::isOpen).findFirst().ifPresent(open -> scrollToIndex(rows.indexOf(open)));
    }

    private static Component understood(ManyRow row) {
        ReadSignatory read = row.read();
        Span name = new Span(named(read.name(), read.acronym()));
        name.getElement().setAttribute("dir", "auto");
        Div cell = new Div(name);
        String detail = read.person() ? read.description() : CountryBox.name(read.country());
        if (!detail.isEmpty()) {
            cell.add(quiet(detail));
        }
        if (read.written().size() > 1) {
            cell.add(quiet(t("signatory.written-as", String.join(" | ", read.written()))));
        }
        read.doubts().forEach(doubt -> {
            Span question = new Span(t(doubt.key(), doubt.about()));
            question.addClassName("doubt");
            cell.add(question);
        });
        cell.addClassName("many-cell");
        return cell;
    }

    private Component choice(ManyRow row) {
        Select<Choice> box = new Select<>();
        box.setItems(row.choices());
        box.setItemLabelGenerator(one -> label(row.understood, one));
        box.setPlaceholder(t("signatory.choice.open"));
        box.setAriaLabel(t("signatory.check-becomes") + ": " + row.read().name());
        box.setWidthFull();
        box.setValue(row.choice());
        box.setInvalid(row.isOpen());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                row.choose(change.getValue());
                chosen.accept(row);
            }
        });
        if (!row.is(Choice.New.class)) {
            return box;
        }
        Div both = new Div(box, country(row));
        both.addClassName("many-choice");
        return both;
    }

    private static Component country(ManyRow row) {
        ComboBox<String> country = CountryBox.ofTheWorld();
        country.setLabel(null);
        country.setPlaceholder(t("partner.country"));
        country.setAriaLabel(t("partner.country") + ": " + row.read().name());
        country.setWidthFull();
        country.setValue(row.country());
        country.addValueChangeListener(change -> row.isFrom(change.getValue()));
        return country;
    }

    private static String label(Understood understood, @Nullable Choice choice) {
        return switch (choice) {
            case null -> t("signatory.choice.open");
            case Choice.Known(UUID partner) -> known(understood, partner);
            case Choice.New fresh -> t("signatory.choice.new");
            case Choice.Person person -> t("signatory.choice.person");
            case Choice.Several several ->
                t("signatory.choice.several", understood.read().apart().size());
            case Choice.LeftOut left -> t("signatory.choice.left-out");
        };
    }

    private static String known(Understood understood, UUID partner) {
        return understood.known().stream()
                .filter(one -> one.partner().equals(partner))
                .findFirst()
                .map(one -> one.already() == null
                        ? named(one.name(), one.acronym())
                        : t(
                                "signatory.choice.already",
                                named(one.name(), one.acronym()),
                                t(one.already().key(), 1)))
                .orElse("");
    }

    private static String named(String name, String acronym) {
        return acronym.isEmpty() ? name : name + " (" + acronym + ")";
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
