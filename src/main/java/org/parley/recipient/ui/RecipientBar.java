package org.parley.recipient.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parley.base.ui.Notices;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;

/** What can be done with those who are ticked, or with everybody in the list when nobody is. */
class RecipientBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Recipients recipients;
    private final transient Runnable changed;
    private final Span whom = new Span();
    private final Button send = new Button(t("recipient.mark-sent"));
    private final Button exclude = new Button(t("recipient.exclude"));
    private final Button takeBack = new Button(t("recipient.take-back"));
    private final Button remove = new Button(t("recipient.remove"));
    private final transient Map<RecipientAction, Button> actions = new LinkedHashMap<>();
    private transient RecipientFilter meant = RecipientFilter.all(new UUID(0, 0));
    private boolean mayChange;
    private transient Set<UUID> ticked = Set.of();

    RecipientBar(Recipients recipients, SentDialogs dialogs, List<RecipientAction> contributed, Runnable changed) {
        this.recipients = recipients;
        this.changed = changed;
        whom.addClassNames("quiet", "number");
        whom.getElement().setAttribute("role", "status");
        getContent().addClassNames("toolbar", "recipient-bar");
        getContent().add(whom, send, exclude, takeBack, remove);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> dialogs.markSent(meant, changed));
        exclude.addClickListener(click -> dialogs.exclude(meant, changed));
        takeBack.setDisableOnClick(true);
        takeBack.addClickListener(click -> takeBack());
        remove.addClickListener(click -> remove());
        contributed.forEach(action -> {
            Button button = new Button(t(action.label()), click -> action.start(meant.letter(), ticked, changed));
            actions.put(action, button);
            getContent().add(button);
        });
    }

    /** Puts a button beside those of the bar. */
    void offer(Button button) {
        getContent().add(button);
    }

    /** Those whom the bar's buttons mean. */
    RecipientFilter meant() {
        return meant;
    }

    /** Whether the recipients may be changed; what is logged about them is open to everybody who works here. */
    void letChange(boolean may) {
        mayChange = may;
    }

    /** Those ticked, or without any everybody whom the filter means. */
    void show(RecipientFilter filter, Set<UUID> chosen) {
        ticked = chosen;
        meant = chosen.isEmpty() ? filter : RecipientFilter.only(filter.letter(), chosen);
        long all = recipients.count(meant);
        whom.setText(chosen.isEmpty() ? t("recipient.all-listed", all) : t("recipient.ticked", all));
        long unsent = recipients.count(meant.in(RecipientState.CHOSEN));
        long excluded = recipients.count(meant.in(RecipientState.EXCLUDED));
        send.setText(t("recipient.mark-sent", unsent));
        send.setVisible(mayChange && unsent > 0);
        exclude.setVisible(mayChange && unsent > 0);
        takeBack.setVisible(mayChange && excluded > 0);
        takeBack.setEnabled(true);
        remove.setVisible(mayChange && !chosen.isEmpty() && unsent + excluded > 0);
        actions.forEach((action, button) -> button.setVisible(!chosen.isEmpty() && action.fits(chosen.size())));
    }

    private void takeBack() {
        try {
            Notices.done("recipient.taken-back", recipients.takeBack(meant));
        } finally {
            changed.run();
        }
    }

    private void remove() {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(t("recipient.remove-title"));
        sure.setText(t("recipient.remove-sentence"));
        sure.setCancelable(true);
        sure.setCancelText(t("entry.cancel"));
        sure.setConfirmText(t("recipient.remove"));
        sure.addConfirmListener(confirmed -> {
            Notices.done("recipient.removed", recipients.remove(meant));
            changed.run();
        });
        sure.open();
    }
}
