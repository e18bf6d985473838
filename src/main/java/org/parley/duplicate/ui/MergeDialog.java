package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import org.parley.duplicate.MergeOrder;
import org.parley.lawmaker.Lawmakers;
import org.parley.lawmaker.ui.LawmakerPicker;

/** Picks who is entered a second time, for two whom nobody proposed; what becomes of them is shown before anything happens. */
class MergeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    MergeDialog(Lawmakers lawmakers, UUID stays) {
        LawmakerPicker other = new LawmakerPicker(lawmakers, t("duplicate.who-else"));
        other.setWidthFull();
        other.addValueChangeListener(picked -> {
            UUID gone = picked.getValue();
            if (stays.equals(gone)) {
                other.setInvalid(true);
                other.setErrorMessage(t("duplicate.refusal.one"));
            } else if (gone != null) {
                close();
                DuplicateLinks.open(new MergeOrder(stays, gone, Set.of()));
            }
        });
        setHeaderTitle(t("duplicate.merge-somebody"));
        setWidth("min(32rem, 96vw)");
        add(new Paragraph(t("duplicate.merge-somebody-sentence")), other);
        getFooter().add(new Button(t("entry.cancel"), click -> close()));
    }
}
