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
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dialog in which something is written down. It is saved once, by mouse or by Ctrl+Enter; a refusal leaves it open with all that
 * was typed; closing asks only when something was typed.
 */
public class EntryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Saving saving;
    private final Button cancel = new Button(t("entry.cancel"), click -> giveUp());
    private final Button save = new Button(t("entry.save"));
    private boolean touched;
    private List<Button> buttons = List.of(save);
    private boolean nextBegins;
    private transient @Nullable Runnable next;

    /**
     * A dialog with its title, its fields, and what saving does.
     *
     * @param saving stores what was typed and says whether the dialog is finished; false leaves it open for corrections
     */
    public EntryDialog(String title, Component fields, Saving saving) {
        super(title);
        this.saving = saving;
        add(fields);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClassName("save");
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(false));
        getFooter().add(cancel, save);
        for (KeyModifier modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            Shortcuts.addShortcutListener(this, this::clickSave, Key.ENTER, modifier)
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
    public interface Saving extends Serializable {

        /** Stores it; false when something has to be corrected first. */
        boolean save();
    }

    /** The word on the button that saves, where “Save” would not say what happens. */
    public final EntryDialog toSave(String word) {
        save.setText(word);
        return this;
    }

    /** Offers to go on with another one: by its button, and by Ctrl+Enter. */
    public final void andNext(String word, Runnable begin) {
        next = begin;
        Button another = new Button(word, click -> save(true));
        another.setDisableOnClick(true);
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        another.addClassName("save-and-next");
        another.setTooltipText(t("entry.key-next"));
        getFooter().removeAll();
        getFooter().add(cancel, another, save);
        buttons = List.of(another, save);
    }

    /** Closes after everything was stored, and goes on with the next where the person asked for that. */
    public final void finish() {
        close();
        if (nextBegins && next != null) {
            next.run();
        }
    }

    /** Fields whose change by the person makes closing ask first. */
    public final void watch(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> touched |= change.isFromClient());
        }
    }

    private void clickSave() {
        if (save.isEnabled()) {
            save(next != null);
        }
    }

    private void save(boolean andNext) {
        nextBegins = andNext;
        buttons.forEach(button -> button.setEnabled(false));
        try {
            if (saving.save()) {
                finish();
            }
        } finally {
            buttons.forEach(button -> button.setEnabled(true));
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
