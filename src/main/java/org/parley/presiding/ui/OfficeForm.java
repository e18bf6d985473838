package org.parley.presiding.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryForm;
import org.parley.parliament.ChamberLine;
import org.parley.presiding.OfficeDetails;

/** The fields of an office at the head of a chamber. */
class OfficeForm extends EntryForm<FormLayout, OfficeDetails> {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, String> names = new LinkedHashMap<>();
    private final ComboBox<UUID> chamber = new ComboBox<>(t("presiding.chamber"));
    private final Checkbox deputy = new Checkbox(t("presiding.deputy"));
    private final TextField title = new TextField(t("presiding.title"));
    private final DatePicker startedOn = DayFields.day(t("presiding.started-on"));
    private final DatePicker endedOn = DayFields.day(t("presiding.ended-on"));

    OfficeForm(List<ChamberLine> chambers, OfficeDetails details) {
        super(OfficeDetails.class);
        chambers.forEach(line -> names.put(line.id(), line.name()));
        chamber.setItems(names.keySet());
        chamber.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        title.setHelperText(t("presiding.title-help"));
        endedOn.setHelperText(t("presiding.ended-on-help"));
        binder.forField(chamber).asRequired(t("presiding.chamber-missing")).bind("chamber");
        binder.bind(deputy, "deputy");
        binder.bind(title, "title");
        binder.bind(startedOn, "startedOn");
        binder.forField(endedOn)
                .withValidator(
                        day -> day == null || startedOn.getValue() == null || !day.isBefore(startedOn.getValue()),
                        t("presiding.refusal.days"))
                .bind("endedOn");
        part("chamber", chamber);
        part("title", title);
        part("deputy", deputy);
        part("startedOn", startedOn);
        part("endedOn", endedOn);
        binder.readRecord(details);
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().add(chamber, title, deputy);
        getContent().setColspan(deputy, 2);
        getContent().add(startedOn, endedOn);
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case UUID id -> names.getOrDefault(id, "");
            case Boolean stands -> t(stands ? "presiding.is-deputy" : "presiding.presides");
            default -> super.text(part, value);
        };
    }
}
