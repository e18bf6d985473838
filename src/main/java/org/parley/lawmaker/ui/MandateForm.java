package org.parley.lawmaker.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryForm;
import org.parley.base.ui.Words;
import org.parley.lawmaker.MandateDetails;
import org.parley.parliament.ChamberLine;
import org.parley.parliament.ParliamentFilter;
import org.parley.parliament.ParliamentLine;
import org.parley.parliament.Parliaments;

/** The fields of a seat; the chambers to choose from follow the parliament. */
class MandateForm extends EntryForm<FormLayout, MandateDetails> {

    private static final long serialVersionUID = 1L;

    private final transient Parliaments parliaments;
    private final ComboBox<ParliamentLine> parliament = new ComboBox<>(t("lawmaker.parliament"));
    private final ComboBox<ChamberLine> chamber = new ComboBox<>(t("lawmaker.chamber"));
    private final TextField constituency = new TextField(t("lawmaker.constituency"));
    private final TextField party = new TextField(t("lawmaker.party"));
    private final TextField politicalGroup = new TextField(t("lawmaker.group"));
    private final TextField term = new TextField(t("mandate.term"));
    private final DatePicker startedOn = new DatePicker(t("mandate.started-on"));

    MandateForm(Parliaments parliaments, @Nullable UUID where, MandateDetails details) {
        super(MandateDetails.class);
        this.parliaments = parliaments;
        parliament.setItemLabelGenerator(ParliamentLine::name);
        parliament.setItems(query ->
                parliaments
                        .list(
                                new ParliamentFilter(query.getFilter().orElse(""), null),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        chamber.setItemLabelGenerator(ChamberLine::name);
        parliament.addValueChangeListener(chosen -> offer(
                chosen.getValue() == null
                        ? List.of()
                        : parliaments.chambers(chosen.getValue().id())));
        parliament.setRequiredIndicatorVisible(true);
        startedOn.setLocale(Dates.custom(Words.language()));
        chamber.setEnabled(false);
        if (where != null) {
            parliament.setValue(parliaments.line(where));
        }
        binder.forField(chamber)
                .asRequired(t("mandate.chamber-missing"))
                .withConverter(this::id, this::line)
                .bind("chamber");
        binder.bind(constituency, "constituency");
        binder.bind(party, "party");
        binder.bind(politicalGroup, "politicalGroup");
        binder.bind(term, "term");
        binder.bind(startedOn, "startedOn");
        part("chamber", chamber);
        part("party", party);
        part("politicalGroup", politicalGroup);
        part("constituency", constituency);
        part("term", term);
        part("startedOn", startedOn);
        binder.readRecord(details);
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        getContent().add(parliament, chamber, party, politicalGroup, constituency, term, startedOn);
    }

    @Override
    protected String text(String part, Object value) {
        return value instanceof UUID place
                ? parliaments.named(Set.of(place)).getOrDefault(place, "?")
                : super.text(part, value);
    }

    private void offer(List<ChamberLine> chambers) {
        chamber.setItems(chambers);
        chamber.setEnabled(!chambers.isEmpty());
        if (chambers.size() == 1) {
            chamber.setValue(chambers.getFirst());
        }
    }

    private @Nullable UUID id(@Nullable ChamberLine line) {
        return line == null ? null : line.id();
    }

    private @Nullable ChamberLine line(@Nullable UUID id) {
        return chamber.getListDataView()
                .getItems()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
