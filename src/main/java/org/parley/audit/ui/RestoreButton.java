package org.parley.audit.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.audit.HistoryEntry;
import org.parley.audit.HistoryEntry.Field;
import org.parley.audit.Restorable;
import org.parley.audit.Restoring;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;

/** Gives a field back what it said before a change. Where somebody changed it since, the dialog says to what. */
class RestoreButton extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    private final transient Restoring restoring;
    private final String place;
    private final UUID record;
    private final transient Field field;
    private final ZoneId zone;

    RestoreButton(Restoring restoring, String place, UUID record, Field field, ZoneId zone) {
        this.restoring = restoring;
        this.place = place;
        this.record = record;
        this.field = field;
        this.zone = zone;
        Button button = getContent();
        button.setText(t("audit.restore"));
        button.setAriaLabel(t("audit.restore-field", Told.column(place, field.column())));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("history-restore");
        button.addClickListener(click -> ask());
    }

    /** Whether a field can go back: only what changed can, because what came or went has no earlier value. */
    static boolean isFor(HistoryEntry entry, HistoryEntry.Change change, Field field, Restoring restoring) {
        return !change.came() && !change.went() && restoring.offers(entry.place(), field.column());
    }

    private void ask() {
        Restorable.Now now = restoring.now(place, record, field.column());
        if (same(now.value(), field.was())) {
            Notices.refused("audit.restore-same");
            return;
        }
        String earlier = brief(Told.value(place, field, true, zone));
        Paragraph sentence = new Paragraph(
                same(now.value(), field.became())
                        ? t("audit.restore-sentence", earlier)
                        : t("audit.restore-conflict", brief(today(now)), earlier));
        EntryDialog dialog = new EntryDialog(
                t("audit.restore-field", Told.column(place, field.column())), sentence, () -> restore(now.seen()));
        dialog.toSave(t("audit.restore"));
        dialog.open();
    }

    private String today(Restorable.Now now) {
        return Told.value(place, new Field(field.column(), field.type(), now.value(), null, null, null), true, zone);
    }

    private boolean restore(long seen) {
        restoring.restore(place, record, field.column(), field.was(), seen);
        Notices.done("audit.restored", Told.column(place, field.column()));
        UI.getCurrent().refreshCurrentRoute(true);
        return true;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.requireNonNullElse(one, "").equals(Objects.requireNonNullElse(other, ""));
    }

    private static String brief(String text) {
        return text.length() > 200
                ? text.substring(0, text.offsetByCodePoints(0, Math.min(200, text.codePointCount(0, text.length()))))
                        + " …"
                : text;
    }
}
