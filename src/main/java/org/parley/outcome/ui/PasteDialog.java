package org.parley.outcome.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.outcome.NameLists;
import org.parley.outcome.PartRole;
import org.parley.roster.PeopleLines;
import org.parley.roster.ReadPerson;
import org.springframework.stereotype.Component;

/** The dialog in which a vote, or who signed, is pasted as a list of names. */
@Component
class PasteDialog {

    private final NameLists lists;
    private final ActionTools tools;

    PasteDialog(NameLists lists, ActionTools tools) {
        this.lists = lists;
        this.tools = tools;
    }

    NameLists lists() {
        return lists;
    }

    /** Asks for a list, shows what was understood, and writes it down once it was confirmed. */
    void open(UUID action, @Nullable PartRole proposed) {
        Select<PartRole> role = new Select<>();
        role.setLabel(t("outcome.role"));
        role.setItems(PartRole.values());
        role.setItemLabelGenerator(one -> one == null ? "" : t(one.key()));
        role.setValue(proposed == null ? PartRole.FOR : proposed);
        TextArea names = new TextArea(t("outcome.paste"));
        names.setHelperText(t("outcome.paste-help"));
        names.setPlaceholder(t("outcome.paste-example"));
        names.setMaxLength(PeopleLines.LONGEST + 1);
        names.setMinRows(9);
        names.setMaxRows(16);
        names.setWidthFull();
        names.setAutofocus(true);
        Dialog dialog = new Dialog(t("outcome.paste-title"));
        Div fields = new Div(role, names);
        fields.addClassName("stack");
        dialog.add(fields);
        Button next = new Button(t("outcome.paste-read"), click -> {
            List<ReadPerson> read = PeopleLines.read(names.getValue());
            names.setErrorMessage(t("outcome.refusal.no-names"));
            names.setInvalid(read.isEmpty());
            if (!read.isEmpty()) {
                new ListCheck(action, role.getValue(), read, lists, tools, dialog::close).open();
            }
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("entry.cancel"), click -> dialog.close()), next);
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("min(44rem, 96vw)");
        dialog.addClassName("entry-dialog");
        dialog.open();
    }
}
