package org.parley.merger.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.merger.Field;
import org.parley.merger.Order;
import org.parley.merger.Preview;
import org.parley.merger.Shared;
import org.parley.partner.PartnerLine;
import org.parley.partner.ui.CountryBox;

/** Two partners side by side: which value stays where both say something, and which entry where both sign one letter. */
class MergerDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Preview preview;
    private final transient MergerDialogs dialogs;
    private final Map<Field, RadioButtonGroup<Boolean>> fields = new EnumMap<>(Field.class);
    private final Map<UUID, RadioButtonGroup<Boolean>> letters = new HashMap<>();

    MergerDialog(Preview preview, MergerDialogs dialogs) {
        this.preview = preview;
        this.dialogs = dialogs;
        Div content = new Div(new SideBySide(preview));
        content.addClassNames("stack", "merger");
        for (Field field : Field.values()) {
            if (field.isOpen(preview.stays(), preview.gone())) {
                fields.put(field, choice(t(field.key()), value(field, preview.stays()), value(field, preview.gone())));
            }
        }
        fields.values().forEach(content::add);
        if (!preview.shared().isEmpty()) {
            content.add(new H3(t("merger.shared", preview.shared().size())));
        }
        preview.shared().forEach(shared -> content.add(letter(shared)));
        Paragraph result = new Paragraph(t("merger.what-happens", preview.gone().name()));
        result.addClassNames("quiet", "tight");
        content.add(result);
        setHeaderTitle(t("merger.title"));
        add(content);
        Button merge = new Button(t("merger.merge"), click -> merge());
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        merge.setDisableOnClick(true);
        Button turn = new Button(t("merger.turn"), click -> {
            close();
            dialogs.compare(preview.gone().id(), preview.stays().id());
        });
        getFooter().add(new Button(t("entry.cancel"), click -> close()), turn, merge);
        setCloseOnOutsideClick(false);
        setWidth("min(46rem, 97vw)");
        addClassName("entry-dialog");
    }

    private void merge() {
        close();
        Set<Field> taken = fields.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<UUID> counting = letters.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        dialogs.merge(
                new Order(preview.stays().id(), preview.gone().id(), taken, counting),
                preview.seen(),
                preview.gone().name());
    }

    private Component letter(Shared shared) {
        if (shared.settled()) {
            Paragraph sealed = new Paragraph(t("merger.sealed", shared.title()));
            sealed.addClassName("tight");
            sealed.getElement().setAttribute("dir", "auto");
            return sealed;
        }
        RadioButtonGroup<Boolean> group = choice(
                shared.title(),
                t("merger.entry", preview.stays().name(), t(shared.stays().key(), 1)),
                t("merger.entry", preview.gone().name(), t(shared.gone().key(), 1)));
        group.setValue(shared.goneCounts());
        letters.put(shared.letter(), group);
        return group;
    }

    private static RadioButtonGroup<Boolean> choice(String label, String stays, String gone) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(label);
        group.setItems(false, true);
        group.setItemLabelGenerator(one -> one ? gone : stays);
        group.setValue(false);
        return group;
    }

    static String value(Field field, PartnerLine line) {
        String value = field.of(line);
        return field == Field.COUNTRY && !value.isEmpty() ? CountryBox.name(value) : value;
    }
}
