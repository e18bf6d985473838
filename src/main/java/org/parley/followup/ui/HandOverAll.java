package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.Actor;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.followup.Handovers;
import org.springframework.stereotype.Component;

/** The dialog in which all open follow-ups of somebody go to somebody else, with a way back. */
@Component
class HandOverAll {

    private final Handovers handovers;
    private final Accounts accounts;
    private final Actor actor;

    HandOverAll(Handovers handovers, Accounts accounts, Actor actor) {
        this.handovers = handovers;
        this.accounts = accounts;
        this.actor = actor;
    }

    void open() {
        List<Handovers.Holder> holders = handovers.holders();
        if (holders.isEmpty()) {
            Notices.refused("followup.nothing-to-hand-over");
            return;
        }
        ComboBox<Handovers.Holder> from = new ComboBox<>(t("followup.whose"));
        from.setItems(holders);
        from.setItemLabelGenerator(holder -> t("followup.group", holder.name(), holder.open()));
        from.setValue(holders.stream()
                .filter(holder -> holder.id().equals(actor.id()))
                .findFirst()
                .orElse(holders.getFirst()));
        from.setErrorMessage(t("followup.assignee-missing"));
        ComboBox<Colleague> to = new ComboBox<>(t("followup.hand-over-to"));
        to.setItems(accounts.colleagues());
        to.setItemLabelGenerator(Colleague::name);
        to.setErrorMessage(t("followup.refusal.no-colleague"));
        Div fields = new Div(from, to);
        fields.addClassName("fields");
        Paragraph about = new Paragraph(t("followup.hand-over-about"));
        about.addClassNames("quiet", "tight");
        Div form = new Div(fields, about);
        form.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("followup.hand-over-all"), form, () -> {
            Handovers.Holder holder = from.getValue();
            Colleague colleague = to.getValue();
            from.setInvalid(holder == null);
            to.setInvalid(colleague == null || (holder != null && colleague.id().equals(holder.id())));
            if (from.isInvalid() || to.isInvalid()) {
                return false;
            }
            handOver(holder.id(), colleague);
            return true;
        });
        dialog.toSave(t("followup.hand-over")).watch(from, to);
        dialog.open();
    }

    private void handOver(UUID from, Colleague to) {
        Handovers.HandedOver over = handovers.all(from, to.id());
        Stored.tell();
        Notices.undoable(
                "followup.all-handed-over",
                () -> {
                    Notices.done(
                            "followup.all-came-back",
                            handovers.back(over.followUps(), from, to.id()),
                            over.followUps().size());
                    Stored.tell();
                },
                over.followUps().size(),
                to.name(),
                over.stay());
    }
}
