package org.parley.intake.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.intake.Places;

/** The committee that a list is about which says roles and not in what; proposed from the file's name. */
class CommitteeField extends Composite<ComboBox<String>> {

    private static final long serialVersionUID = 1L;

    private final transient Places places;
    private final transient ColumnsModel model;
    private final String fileName;
    private @Nullable UUID parliament;

    CommitteeField(Places places, ColumnsModel model, String fileName, Runnable changed) {
        this.places = places;
        this.model = model;
        this.fileName = fileName;
        ComboBox<String> field = getContent();
        field.setLabel(t("intake.committee"));
        field.setHelperText(t("intake.committee-help"));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setItems(model.committee().isEmpty() ? List.of() : List.of(model.committee()));
        field.setValue(model.committee());
        field.addValueChangeListener(chosen -> {
            model.isAbout(chosen.getValue() == null ? "" : chosen.getValue());
            changed.run();
        });
        field.setVisible(false);
    }

    /** Offers the committees of the parliament that was chosen. */
    void follow() {
        ComboBox<String> field = getContent();
        field.setVisible(model.asksCommittee());
        UUID chosen = model.parliament().orElse(null);
        if (!model.asksCommittee() || chosen == null || chosen.equals(parliament)) {
            return;
        }
        parliament = chosen;
        UUID chamber = model.chamber().orElse(null);
        String said =
                model.committee().isEmpty() ? places.committeeNamed(fileName, chosen, chamber) : model.committee();
        field.setItems(places.committees(chosen, chamber));
        if (!said.isEmpty()) {
            field.setValue(said);
        }
    }
}
