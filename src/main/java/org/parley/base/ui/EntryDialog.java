package org.parley.base.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * A dialog in which something is written down. It is saved once, by mouse or by Ctrl+Enter; a refusal leaves it open with all that
 * was typed; closing asks only when something was typed.
 */
public class EntryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Button save = new Button(t("entry.save"));
    private boolean touched;

    /**
     * A dialog with its title, its fields, and what saving does.
     *
     * @param saving stores what was typed and says whether the dialog is finished; false leaves it open for corrections
     */
    public EntryDialog(String title, Component fields, Saving saving) {
        super(title);
        add(fields);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClassName("save");
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(saving));
        getFooter().add(new Button(t("entry.cancel"), click -> giveUp()), save);
        for (KeyModifier modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            Shortcuts.addShortcutListener(this, () -> clickSave(saving), Key.ENTER, modifier)
                    .listenOn(this)
                    .resetFocusOnActiveElement();
        }
        addDialogCloseActionListener(close -> giveUp());
        setCloseOnOutsideClick(false);
        setWidth("min(42rem, 96vw)");
        addClassName("entry-dialog");
    }

    /** What a dialog does with what was typed. */
    @FunctionalInterface
    public interface Saving extends java.io.Serializable {

        /** Stores it; false when something has to be corrected first. */
        boolean save();
    }

    /** The word on the button that saves, where “Save” would not say what happens. */
    public final EntryDialog toSave(String word) {
        save.setText(word);
        return this;
    }

    /** Fields whose change by the person makes closing ask first. */
    public final void watch(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> touched |= change.isFromClient());
        }
    }

    private void clickSave(Saving saving) {
        if (save.isEnabled()) {
            save.setEnabled(false);
            save(saving);
        }
    }

    private void save(Saving saving) {
        try {
            if (saving.save()) {
                close();
            }
        } finally {
            save.setEnabled(true);
        }
    }

    private void giveUp() {
        if (!touched) {
            close();
            return;
        }
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("entry.discard.title"));
        sure.setText(t("entry.discard.sentence"));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.discard.keep"));
        sure.setConfirmText(t("entry.discard.confirm"));
        sure.addConfirmListener(confirmed -> close());
        sure.open();
    }
}
