package org.parley.change.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.parley.audit.ChangeFilter;
import org.parley.audit.Changer;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.Words;

/** What the changes can be narrowed by, apart from the name of the record. */
class ChangeFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<ChangeFilter> narrowing;
    private final ComboBox<Changer> by = new ComboBox<>(t("change.by"));
    private final ComboBox<String> kind = new ComboBox<>(t("change.kind"));
    private final DatePicker from = DayFields.day(t("change.from"));
    private final DatePicker until = DayFields.day(t("change.until"));
    private ChangeFilter shown = ChangeFilter.ALL;
    private boolean showing;

    ChangeFilters(
            Collection<Changer.Person> people, Collection<String> kinds, SerializableConsumer<ChangeFilter> narrowing) {
        this.narrowing = narrowing;
        List<Changer> changers = new ArrayList<>(people);
        changers.add(new Changer.Parley());
        changers.add(new Changer.Machine());
        by.setItems(changers);
        by.setItemLabelGenerator(ChangeWords::of);
        kind.setItems(kinds.stream()
                .sorted((one, other) ->
                        Collator.getInstance(Words.language()).compare(ChangeWords.kind(one), ChangeWords.kind(other)))
                .toList());
        kind.setItemLabelGenerator(ChangeWords::kind);
        kind.setHelperText(t("change.kind-hint"));
        for (ComboBox<?> box : List.of(by, kind)) {
            box.setClearButtonVisible(true);
            box.addClassName("wide");
        }
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        watch(by, kind, from, until);
        getContent().addClassNames("fields", "filter-fields");
        getContent().add(by, kind, from, until);
    }

    void show(ChangeFilter filter) {
        shown = filter;
        showing = true;
        by.setValue(filter.by());
        kind.setValue(filter.kind().isEmpty() ? null : filter.kind());
        from.setValue(filter.from());
        until.setValue(filter.until());
        showing = false;
    }

    private void watch(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> tell());
        }
    }

    private void tell() {
        if (!showing) {
            shown = new ChangeFilter(
                    shown.search(),
                    by.getValue(),
                    Objects.requireNonNullElse(kind.getValue(), ""),
                    from.getValue(),
                    until.getValue());
            narrowing.accept(shown);
        }
    }
}
