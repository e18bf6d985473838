package org.parley.merger.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.merger.Merger;
import org.parley.merger.Order;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;
import org.parley.partner.ui.PartnerLinks;
import org.parley.partner.ui.PartnerPicker;
import org.springframework.stereotype.Component;

/** The dialogs in which somebody says that two partners are one. */
@Component
class MergerDialogs {

    private final Merger merger;
    private final Partners partners;

    MergerDialogs(Merger merger, Partners partners) {
        this.merger = merger;
        this.partners = partners;
    }

    /** Asks which partner is the same as this one. */
    void pick(UUID partner) {
        PartnerPicker other = new PartnerPicker(partners, t("merger.other"));
        other.setWidthFull();
        EntryDialog dialog = new EntryDialog(t("merger.merge-another"), other, () -> {
            UUID picked = other.getValue();
            if (picked == null) {
                Notices.refused("merger.refusal.nobody");
                return false;
            }
            compare(partner, picked);
            return true;
        });
        dialog.toSave(t("merger.compare"));
        dialog.open();
    }

    /** Shows both side by side. */
    void compare(UUID stays, UUID gone) {
        new MergerDialog(merger.preview(stays, gone), this).open();
    }

    void merge(Order order, String seen, String goneName) {
        UUID merge = merger.merge(order, seen);
        show(order.stays());
        Notices.undoable("merger.merged", () -> takeBack(merge, order.stays()), goneName);
    }

    void takeBack(UUID merge, UUID stays) {
        merger.undo(merge);
        show(stays);
        Notices.done("merger.taken-back");
    }

    static String named(PartnerLine line) {
        return line.acronym().isEmpty() ? line.name() : line.name() + " (" + line.acronym() + ")";
    }

    static Button small(String text, Runnable does) {
        Button button = new Button(text, click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static void show(UUID partner) {
        PartnerLinks.open(partner);
    }
}
