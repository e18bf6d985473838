package org.parley.export.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.export.Export;
import org.parley.export.ExportChoice;
import org.parley.export.ExportFormat;

/** The fields of an export: what is asked depends on the format. */
class ExportFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<ExportFormat> format = new RadioButtonGroup<>(t("export.format"));
    private final CheckboxGroup<String> columns = new CheckboxGroup<>(t("export.columns"));
    private final Checkbox mark = new Checkbox(t("export.mark"));
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Div table = new Div();
    private final Paragraph cards = new Paragraph(t("export.cards-hint"));

    ExportFields(Export<?> export, ExportChoice before) {
        export.columns().forEach(column -> names.put(column.id(), column.name()));
        format.setItems(export.formats());
        format.setItemLabelGenerator(one -> t(one.key()));
        format.setVisible(export.formats().size() > 1);
        format.setValue(export.formats().contains(before.format()) ? before.format() : ExportFormat.CSV);
        format.addValueChangeListener(change -> fit());
        columns.setItems(names.keySet());
        columns.setItemLabelGenerator(id -> names.getOrDefault(id, id));
        columns.addClassName("export-columns");
        choose(before.columns() == null ? names.keySet() : before.columns());
        columns.addValueChangeListener(change -> columns.setInvalid(false));
        mark.setValue(before.mark());
        mark.setHelperText(t("export.mark-hint"));
        cards.addClassName("quiet");
        Div which = new Div(pick("export.all", names.keySet()), pick("export.none", Set.of()));
        which.addClassName("row");
        Span log = new Span(t("export.log-hint"));
        log.addClassName("quiet");
        table.add(columns, which, mark);
        table.addClassName("stack");
        getContent().add(format, cards, table, log);
        getContent().addClassName("stack");
        fit();
    }

    /** What was chosen; null when that would be an empty file, which the fields then say. */
    @Nullable
    ExportChoice chosen() {
        boolean csv = format.getValue() == ExportFormat.CSV;
        if (csv && columns.getValue().isEmpty()) {
            columns.setErrorMessage(t("export.refusal.no-column"));
            columns.setInvalid(true);
            return null;
        }
        boolean all =
                columns.getValue().size() == names.size() || columns.getValue().isEmpty();
        return new ExportChoice(format.getValue(), all ? null : columns.getValue(), mark.getValue());
    }

    void setEnabled(boolean enabled) {
        format.setEnabled(enabled);
        table.setEnabled(enabled);
    }

    private Button pick(String key, Set<String> ids) {
        Button button = new Button(t(key), click -> choose(ids));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void choose(Set<String> ids) {
        Set<String> known = new LinkedHashSet<>(names.keySet());
        known.retainAll(ids);
        columns.setValue(known);
    }

    private void fit() {
        boolean csv = format.getValue() == ExportFormat.CSV;
        table.setVisible(csv);
        cards.setVisible(!csv);
    }
}
