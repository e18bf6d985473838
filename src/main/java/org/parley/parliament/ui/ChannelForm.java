package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.parley.base.ui.EntryForm;
import org.parley.parliament.ChannelDetails;
import org.parley.parliament.ChannelKind;
import org.parley.parliament.ChannelState;

/** The fields of a channel. */
class ChannelForm extends EntryForm<FormLayout, ChannelDetails> {

    private static final long serialVersionUID = 1L;

    private final Select<ChannelKind> kind = new Select<>();
    private final TextArea value = new TextArea(t("channel.value"));
    private final TextField label = new TextField(t("channel.label"));
    private final Select<ChannelState> state = new Select<>();

    ChannelForm(ChannelDetails details) {
        super(ChannelDetails.class);
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
        part("kind", kind);
        part("value", value);
        part("label", label);
        part("state", state);
        binder.readRecord(details);
        getContent().add(kind, value, label, state);
    }

    @Override
    protected String text(String part, Object one) {
        return switch (one) {
            case ChannelKind way -> t(way.key());
            case ChannelState found -> t(found.key());
            default -> super.text(part, one);
        };
    }
}
