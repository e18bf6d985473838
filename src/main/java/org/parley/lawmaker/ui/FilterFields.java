package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.Lawmakers;
import org.parley.parliament.ChamberLine;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;

/** The fields that narrow the list; each one acts at once. */
class FilterFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final SerializableConsumer<LawmakerFilter> narrowing;
    private final ComboBox<ParliamentLine> parliament = new ComboBox<>(t("lawmaker.parliament"));
    private final ComboBox<ChamberLine> chamber = new ComboBox<>(t("lawmaker.chamber"));
    private final ComboBox<String> party = new ComboBox<>(t("lawmaker.party-or-group"));
    private final TextField constituency = new TextField(t("lawmaker.constituency"));
    private final Select<Boolean> inOffice =
            choice(t("lawmaker.in-office"), t("lawmaker.in-office-yes"), t("lawmaker.in-office-no"));
    private final Select<Boolean> writable =
            choice(t("lawmaker.reachable"), t("lawmaker.reachable-yes"), t("lawmaker.reachable-no"));
    private LawmakerFilter shown = LawmakerFilter.ALL;

    FilterFields(Parliaments parliaments, Lawmakers lawmakers, SerializableConsumer<LawmakerFilter> narrowing) {
        this.parliaments = parliaments;
        this.narrowing = narrowing;
        parliament.setItemLabelGenerator(ParliamentLine::name);
        parliament.setItems(query ->
                parliaments
                        .list(
                                new ParliamentFilter(query.getFilter().orElse(""), null),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        chamber.setItemLabelGenerator(ChamberLine::name);
        party.setItems(query -> {
            int offset = query.getOffset();
            int limit = query.getLimit();
            return offset > 0
                    ? Stream.empty()
                    : lawmakers.parties(shown, query.getFilter().orElse(""), limit).stream();
        });
        party.setAllowCustomValue(true);
        party.addCustomValueSetListener(
                typed -> narrowing.accept(shown.withParty(typed.getDetail().strip())));
        constituency.setValueChangeMode(ValueChangeMode.LAZY);
        parliament.setClearButtonVisible(true);
        chamber.setClearButtonVisible(true);
        party.setClearButtonVisible(true);
        constituency.setClearButtonVisible(true);
        chamber.setItems(List.of());
        chamber.setEnabled(false);
        listen();
        getContent().addClassName("filter-fields");
        getContent().add(parliament, chamber, party, constituency, inOffice, writable);
    }

    void show(LawmakerFilter filter) {
        if (!Objects.equals(filter.parliament(), shown.parliament())) {
            List<ChamberLine> chambers =
                    filter.parliament() == null ? List.of() : parliaments.chambers(filter.parliament());
            chamber.setItems(chambers);
            chamber.setEnabled(!chambers.isEmpty());
            parliament.setValue(filter.parliament() == null ? null : parliaments.line(filter.parliament()));
        }
        shown = filter;
        chamber.setValue(chamber.getListDataView()
                .getItems()
                .filter(line -> line.id().equals(filter.chamber()))
                .findFirst()
                .orElse(null));
        party.setValue(filter.party().isEmpty() ? null : filter.party());
        constituency.setValue(filter.constituency());
        inOffice.setValue(filter.inOffice());
        writable.setValue(filter.writable());
    }

    private void listen() {
        parliament.addValueChangeListener(
                change -> narrow(change.isFromClient(), shown.withParliament(id(change.getValue()))));
        chamber.addValueChangeListener(change -> narrow(
                change.isFromClient(),
                shown.withChamber(
                        change.getValue() == null ? null : change.getValue().id())));
        party.addValueChangeListener(change ->
                narrow(change.isFromClient(), shown.withParty(Objects.requireNonNullElse(change.getValue(), ""))));
        constituency.addValueChangeListener(
                change -> narrow(change.isFromClient(), shown.withConstituency(change.getValue())));
        inOffice.addValueChangeListener(change -> narrow(change.isFromClient(), shown.withInOffice(change.getValue())));
        writable.addValueChangeListener(change -> narrow(change.isFromClient(), shown.withWritable(change.getValue())));
    }

    private void narrow(boolean byThePerson, LawmakerFilter filter) {
        if (byThePerson) {
            narrowing.accept(filter);
        }
    }

    private static java.util.@Nullable UUID id(@Nullable ParliamentLine line) {
        return line == null ? null : line.id();
    }

    private static Select<Boolean> choice(String label, String yes, String no) {
        Select<Boolean> select = new Select<>();
        select.setLabel(label);
        select.setItems(true, false);
        select.setItemLabelGenerator(value -> value == null ? t("lawmaker.does-not-matter") : value ? yes : no);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("lawmaker.does-not-matter"));
        return select;
    }
}
