package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.letter.LetterChoice;
import org.parley.recipient.Following;
import org.parley.recipient.TakenOver;

/** Asks whose recipients a letter takes over. Those of its own campaign are offered. */
final class TakeOverDialog {

    private TakeOverDialog() {}

    static void open(UUID letter, Following following, Runnable changed) {
        ComboBox<LetterChoice> earlier = new ComboBox<>(t("follow.letter"));
        earlier.setItemLabelGenerator(LetterChoice::title);
        earlier.setItemsPageable((page, typed) -> following.choices(letter, typed, page));
        earlier.setWidthFull();
        earlier.setRequired(true);
        Div fields = new Div(new Paragraph(t("follow.sentence")), earlier);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("follow.title"), fields, () -> {
            LetterChoice chosen = earlier.getValue();
            if (chosen == null) {
                earlier.setInvalid(true);
                earlier.setErrorMessage(t("follow.which"));
                return false;
            }
            TakenOver taken = following.takeOver(letter, chosen.id());
            Notices.done("follow.done", taken.added(), taken.excluded(), taken.already(), taken.gone());
            changed.run();
            return true;
        });
        dialog.toSave(t("follow.save"));
        dialog.watch(earlier);
        dialog.open();
    }
}
