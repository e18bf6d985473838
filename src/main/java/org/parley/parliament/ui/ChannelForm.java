package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableConsumer;
import org.parley.base.ui.EntryDialog;
import org.parley.parliament.ChannelDetails;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelState;

/** The fields of a channel. */
class ChannelForm extends Composite<FormLayout> {

    private static final long serialVersionUID = 1L;

    private final BeanValidationBinder<ChannelDetails> binder = new BeanValidationBinder<>(ChannelDetails.class);
    private final Select<ChannelKind> kind = new Select<>();
    private final TextArea value = new TextArea(t("channel.value"));
    private final TextField label = new TextField(t("channel.label"));
    private final Select<ChannelState> state = new Select<>();

    private ChannelForm(ChannelDetails details) {
        kind.setLabel(t("channel.kind"));
        kind.setItems(ChannelKind.values());
        kind.setItemLabelGenerator(one -> t(one.key()));
        state.setLabel(t("channel.state"));
        state.setItems(ChannelState.values());
        state.setItemLabelGenerator(one -> t(one.key()));
        label.setHelperText(t("channel.label-help"));
        binder.bind(kind, "kind");
        binder.bind(state, "state");
        binder.bind(label, "label");
        binder.forField(value)
                .asRequired(t("channel.value-missing"))
                .withValidator(
                        text -> new ChannelDetails(kind.getValue(), text, "", state.getValue()).fits(),
                        t("channel.value-wrong"))
                .bind("value");
        binder.readRecord(details);
        getContent().add(kind, value, label, state);
    }

    static void add(SerializableConsumer<ChannelDetails> storing) {
        open(t("channel.add"), new ChannelDetails(ChannelKind.EMAIL, "", "", ChannelState.UNVERIFIED), storing);
    }

    static void correct(ChannelDetails details, SerializableConsumer<ChannelDetails> storing) {
        open(t("channel.correct"), details, storing);
    }

    private static void open(String title, ChannelDetails details, SerializableConsumer<ChannelDetails> storing) {
        ChannelForm form = new ChannelForm(details);
        EntryDialog dialog = new EntryDialog(title, form, () -> form.store(storing));
        dialog.watch(form.kind, form.value, form.label, form.state);
        dialog.open();
    }

    private boolean store(SerializableConsumer<ChannelDetails> storing) {
        try {
            storing.accept(binder.writeRecord());
            return true;
        } catch (ValidationException invalid) {
            return false;
        }
    }
}
