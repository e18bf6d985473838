package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.account.Colleague;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.DayFields;
import org.parley.contact.NextStep;

/** What we promise ourselves next, in the dialogs that log something: left blank there is nothing. */
public class NextStepFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    private final UUID id = Ids.next();
    private final TextField what = new TextField(t("contact.next.what"));
    private final DatePicker day = DayFields.day(t("contact.next.day"));
    private final ComboBox<Colleague> whom = new ComboBox<>(t("contact.next.whom"));

    /** Fields that suggest a week from today and the person at the screen. */
    public NextStepFields(Accounts accounts, Actor actor, LocalDate today) {
        what.setPlaceholder(t("contact.next.placeholder"));
        what.setMaxLength(LONGEST);
        what.setValueChangeMode(ValueChangeMode.LAZY);
        day.setValue(today.plusDays(7));
        whom.setItemLabelGenerator(Colleague::name);
        whom.setItems(accounts.colleagues());
        accounts.colleagues().stream()
                .filter(colleague -> colleague.id().equals(actor.id()))
                .findFirst()
                .ifPresent(whom::setValue);
        what.addClassName("wide");
        getContent().addClassName("fields");
        getContent().add(what, day, whom);
    }

    /** What closing the dialog asks about. */
    public HasValue<?, ?>[] watched() {
        return new HasValue<?, ?>[] {what, day, whom};
    }

    UUID id() {
        return id;
    }

    /** Left blank, it says what something else says. */
    void sayTheSame() {
        what.setPlaceholder(t("contact.next.same"));
    }

    /** Whether a step that was begun has its day and its person; says at the field what is missing. */
    public boolean isComplete() {
        return isComplete("");
    }

    /** The same for a step that says something else where nothing was typed. */
    boolean isComplete(String otherwise) {
        boolean begun = !words(otherwise).isBlank();
        boolean noDay = mark(day, begun && day.getValue() == null, "contact.next.day-missing");
        boolean nobody = mark(whom, begun && whom.getValue() == null, "contact.next.whom-missing");
        return !noDay && !nobody;
    }

    /** The step; null when nothing was typed. */
    public @Nullable NextStep read() {
        return read("");
    }

    /** The step, which says something else where nothing was typed. */
    @Nullable
    NextStep read(String otherwise) {
        LocalDate on = day.getValue();
        Colleague colleague = whom.getValue();
        String words = words(otherwise);
        return words.isBlank() || on == null || colleague == null ? null : new NextStep(id, words, on, colleague.id());
    }

    private String words(String otherwise) {
        return what.getValue().isBlank()
                ? otherwise.substring(0, Math.min(LONGEST, otherwise.length()))
                : what.getValue();
    }

    private static boolean mark(HasValidation field, boolean missing, String key) {
        field.setErrorMessage(missing ? t(key) : "");
        field.setInvalid(missing);
        return missing;
    }
}
