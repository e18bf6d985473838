package org.parley.webform.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Message;
import org.parley.base.ui.Notices;
import org.parley.base.ui.UrlQuery;
import org.parley.letter.Letters;
import org.parley.letter.ui.LetterTab;
import org.parley.webform.FormsLeft;
import org.parley.webform.Turn;
import org.parley.webform.WebForms;

/** The forms that wait, one at a time, and below those that were put aside. */
class WebFormPart extends Div implements LetterTab.Part {

    private static final long serialVersionUID = 1L;

    private final UUID letter;
    private final transient WebForms forms;
    private final transient Letters letters;
    private final boolean keeps;
    private final transient Runnable changed;
    private final Span progress = new Span();
    private final DatePicker day = DayFields.day("");
    private final Div now = new Div();
    private final AsideList aside;

    WebFormPart(UUID letter, WebForms forms, Letters letters, Actor actor, Clock clock, Runnable changed) {
        this.letter = letter;
        this.forms = forms;
        this.letters = letters;
        keeps = letters.mayChange(letter);
        this.changed = changed;
        LocalDate today = LocalDate.now(clock.withZone(actor.zone()));
        day.setAriaLabel(t("sent.day"));
        day.setWidth("9.5rem");
        day.setValue(today);
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        progress.addClassNames("quiet", "number");
        progress.getElement().setAttribute("role", "status");
        aside = new AsideList(letter, forms, keeps, actor.zone(), this::take);
        addClassNames("web-forms", "stack");
        add(progress, now, aside);
    }

    @Override
    public void show(QueryParameters query) {
        UUID asked = UrlQuery.id(query, "recipient");
        if (asked != null && keeps) {
            take(asked);
        } else {
            begin();
        }
    }

    private void begin() {
        FormsLeft left = tell();
        if (left.left() == 0) {
            show(new Message(VaadinIcon.CHECK_CIRCLE_O, t("webform.none-title"), t("webform.none-sentence")));
            return;
        }
        if (!keeps) {
            show(new Message(
                    VaadinIcon.CLIPBOARD_TEXT, t("webform.wait-title", left.left()), t("webform.wait-sentence")));
            return;
        }
        Button start = new Button(t("webform.start"), click -> next());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        String title = t("webform.wait-title", left.left());
        String seals = letters.text(letter).seal() == null ? " " + t("webform.seals") : "";
        show(new Message(VaadinIcon.CLIPBOARD_TEXT, title, t("webform.how") + seals, start));
    }

    private void next() {
        Optional<Turn> turn = forms.next(letter);
        if (turn.isPresent()) {
            show(turn.get());
        } else {
            begin();
        }
    }

    private void take(UUID recipient) {
        begin();
        show(forms.take(letter, recipient));
    }

    private void show(Turn turn) {
        tell();
        Button sent = new Button(t("webform.sent"), VaadinIcon.CHECK.create(), click -> sent(turn));
        sent.setDisableOnClick(true);
        Button failed = new Button(t("webform.could-not"), click -> askWhy(turn));
        Button skip = new Button(t("webform.skip"), click -> done(() -> forms.skip(letter, turn.recipient())));
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        skip.setDisableOnClick(true);
        show(new TurnCard(turn, day, sent, failed, skip));
    }

    private void sent(Turn turn) {
        LocalDate on = day.getValue();
        day.setInvalid(on == null);
        if (on == null) {
            show(turn);
            return;
        }
        done(() -> {
            forms.sent(letter, turn.recipient(), on);
            Notices.done("webform.sent-done", turn.name());
            changed.run();
        });
    }

    /** Whatever came of it, the next one follows; what is still this person's comes again. */
    private void done(Runnable act) {
        try {
            act.run();
        } finally {
            next();
        }
    }

    private void askWhy(Turn turn) {
        TextField why = new TextField(t("webform.why"));
        why.setHelperText(t("webform.why-help"));
        why.setMaxLength(WebForms.WHY);
        why.setRequiredIndicatorVisible(true);
        why.setErrorMessage(t("webform.refusal.why", WebForms.WHY));
        why.setWidthFull();
        why.setAutofocus(true);
        Checkbox dead = new Checkbox(t("webform.dead"));
        Div fields = new Div(why, dead);
        fields.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("webform.could-not-title", turn.name()), fields, () -> {
            why.setInvalid(why.getValue().isBlank());
            if (why.isInvalid()) {
                return false;
            }
            forms.putAside(letter, turn.recipient(), why.getValue(), dead.getValue());
            changed.run();
            next();
            return true;
        });
        dialog.toSave(t("webform.put-aside")).watch(why, dead);
        dialog.open();
    }

    private void show(Component what) {
        now.removeAll();
        now.add(what);
    }

    private FormsLeft tell() {
        FormsLeft left = forms.left(letter);
        String others = left.others().isEmpty() ? "" : " " + t("webform.others", String.join(", ", left.others()));
        progress.setText(t("webform.progress", left.left(), left.aside()) + others);
        aside.show();
        return left;
    }
}
