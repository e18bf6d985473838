package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Roles;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.recipient.ui.RecipientAction;
import org.parley.response.ManyDetails;
import org.parley.response.ManyResponses;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On several recipients of a letter: log for all of them that the same came back, such as what bounced. */
@Component
@Order(11)
class LogForMany implements RecipientAction {

    private final ManyResponses many;
    private final ResponseForms forms;
    private final Actor actor;

    LogForMany(ManyResponses many, ResponseForms forms, Actor actor) {
        this.many = many;
        this.forms = forms;
        this.actor = actor;
    }

    @Override
    public String label() {
        return "response.log";
    }

    @Override
    public boolean fits(int count) {
        return count > 1 && count <= ManyResponses.MOST && actor.is(Roles.OFFICER);
    }

    @Override
    public void start(UUID letter, Set<UUID> chosen, Runnable afterwards) {
        UUID act = Ids.next();
        LocalDate today = forms.today();
        ClassField responseClass = new ClassField();
        DatePicker day = DayFields.day(t("response.received-on"));
        day.setMax(today);
        day.setValue(today);
        day.setManualValidation(true);
        day.setErrorMessage(t("response.day-missing"));
        Select<ReceivedVia> via = new Select<>();
        via.setLabel(t("response.via"));
        via.setItems(ReceivedVia.values());
        via.setItemLabelGenerator(one -> t(one.key()));
        via.setValue(ReceivedVia.EMAIL);
        Checkbox bounced = new Checkbox(t("response.bounced-many"), true);
        bounced.addClassName("wide");
        bounced.setVisible(false);
        responseClass.addValueChangeListener(change -> bounced.setVisible(change.getValue() == ResponseClass.RETURNED));
        Div fields = new Div(responseClass, bounced, day, via);
        fields.addClassName("fields");
        Div form = new Div(new Paragraph(t("response.many-is")), fields);
        form.addClassName("stack");
        EntryDialog dialog = new EntryDialog(t("response.log-many", chosen.size()), form, () -> {
            responseClass.setErrorMessage(t("response.class-missing"));
            responseClass.setInvalid(responseClass.isEmpty());
            day.setInvalid(day.getValue() == null || day.getValue().isAfter(today));
            if (responseClass.isInvalid() || day.isInvalid()) {
                return false;
            }
            ManyDetails details =
                    new ManyDetails(day.getValue(), via.getValue(), responseClass.getValue(), bounced.getValue());
            TellOfMany.tell("response.done.logged", many.log(act, letter, chosen, details), many, afterwards);
            return true;
        });
        dialog.toSave(t("response.log"));
        dialog.watch(responseClass, day, via, bounced);
        dialog.open();
    }
}
