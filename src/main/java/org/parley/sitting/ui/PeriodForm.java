package org.parley.sitting.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryForm;
import org.parley.parliament.ChamberLine;
import org.parley.sitting.PeriodDetails;
import org.parley.sitting.PeriodKind;

/** The fields of a period in which a parliament does not sit. */
class PeriodForm extends EntryForm<FormLayout, PeriodDetails> {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, String> names = new LinkedHashMap<>();
    private final Select<PeriodKind> kind = new Select<>();
    private final TextField name = new TextField(t("sitting.name"));
    private final ComboBox<UUID> chamber = new ComboBox<>(t("sitting.chamber"));
    private final DatePicker from = DayFields.day(t("sitting.from"));
    private final DatePicker until = DayFields.day(t("sitting.until"));
    private final TextField source = new TextField(t("sitting.source"));

    PeriodForm(List<ChamberLine> chambers, @Nullable PeriodDetails details) {
        super(PeriodDetails.class);
        chambers.forEach(line -> names.put(line.id(), line.name()));
        kind.setLabel(t("sitting.kind"));
        kind.setItems(PeriodKind.values());
        kind.setItemLabelGenerator(one -> t(one.key()));
        kind.addValueChangeListener(change -> helpWithTheEnd());
        name.setHelperText(t("sitting.name-help"));
        name.setMaxLength(PeriodDetails.NAME);
        source.setHelperText(t("sitting.source-help"));
        source.setMaxLength(PeriodDetails.SOURCE);
        chamber.setItems(names.keySet());
        chamber.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        chamber.setPlaceholder(t("sitting.whole"));
        chamber.setClearButtonVisible(true);
        chamber.setVisible(names.size() > 1);
        binder.forField(kind).asRequired(t("sitting.kind-missing")).bind("kind");
        binder.forField(name).asRequired(t("sitting.refusal.name")).bind("name");
        binder.bind(chamber, "chamber");
        binder.forField(from)
                .asRequired(t("sitting.from-missing"))
                .withValidator(this::hasItsCentury)
                .bind("from");
        binder.forField(until).withValidator(this::fits).bind("until");
        binder.bind(source, "source");
        part("kind", kind);
        part("name", name);
        part("chamber", chamber);
        part("from", from);
        part("until", until);
        part("source", source);
        if (details == null) {
            kind.setValue(PeriodKind.RECESS);
        } else {
            binder.readRecord(details);
        }
        helpWithTheEnd();
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(kind, name, from, until, chamber, source);
        getContent().setColspan(chamber, 2);
        getContent().setColspan(source, 2);
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case UUID id -> names.getOrDefault(id, "");
            case PeriodKind one -> t(one.key());
            default -> super.text(part, value);
        };
    }

    private void helpWithTheEnd() {
        boolean open = kind.getValue() != null && kind.getValue().mayBeOpen();
        until.setHelperText(t(open ? "sitting.until-open" : "sitting.until-help"));
        until.setRequiredIndicatorVisible(!open);
    }

    private ValidationResult hasItsCentury(LocalDate day, ValueContext context) {
        return "sitting.refusal.century".equals(PeriodDetails.wrong(PeriodKind.DISSOLUTION, day, null))
                ? ValidationResult.error(t("sitting.refusal.century"))
                : ValidationResult.ok();
    }

    private ValidationResult fits(@Nullable LocalDate day, ValueContext context) {
        if (kind.getValue() == null || from.getValue() == null) {
            return ValidationResult.ok();
        }
        String wrong = PeriodDetails.wrong(kind.getValue(), from.getValue(), day);
        return wrong == null || wrong.equals("sitting.refusal.century")
                ? ValidationResult.ok()
                : ValidationResult.error(t(wrong));
    }
}
