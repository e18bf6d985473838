package org.parley.followup.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.parley.followup.reminder.Reminders;
import org.parley.letter.LetterLine;
import org.parley.signatory.ui.SignOnAction;

/** On the page of a sign-on round: plans to remind those who have not answered. */
@org.springframework.stereotype.Component
class RemindToSign implements SignOnAction {

    private final Reminders reminders;
    private final ReminderDialog dialog;

    RemindToSign(Reminders reminders, ReminderDialog dialog) {
        this.reminders = reminders;
        this.dialog = dialog;
    }

    @Override
    public Component create(LetterLine letter, Runnable changed) {
        int open = reminders.unanswered(letter.id()).open();
        Button remind =
                new Button(t("followup.remind", open), VaadinIcon.BELL.create(), click -> dialog.open(letter, changed));
        remind.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remind.setVisible(open > 0);
        return remind;
    }
}
