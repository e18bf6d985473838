package org.parley.response.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Tongue;
import org.parley.base.ui.EntryForm;
import org.parley.letter.ui.Languages;
import org.parley.recipient.RecipientLine;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.Sure;
import org.parley.response.TheirPeople;
import org.parley.response.Whom;
import org.parley.response.automatic.AutomaticReplies;

/** The fields of a response from one recipient. What a class does not need is not shown with it. */
class ResponseForm extends EntryForm<Div, ResponseDetails> {

    private static final long serialVersionUID = 1L;

    private final ClassField responseClass = new ClassField();
    private final ReceivedDay receivedOn;
    private final Select<ReceivedVia> via = new Select<>();
    private final TextArea text = new TextArea(t("response.text"));
    private final ComboBox<String> language = new ComboBox<>(t("response.language"));
    private final WhomField signedBy;
    private final WhomField forwardedTo;
    private final TextField link = new TextField(t("response.link"));
    private final Checkbox bounced = new Checkbox(t("response.bounced"));
    private boolean languageChosen;

    /** A form for what came from this recipient, empty but for the day. */
    ResponseForm(RecipientLine from, TheirPeople people, ReceivedDay receivedOn) {
        super(ResponseDetails.class);
        this.receivedOn = receivedOn;
        UUID recipient = from.id();
        signedBy = new WhomField(
                t("response.signed-by"), t("response.signed-by-help"), typed -> people.office(recipient, typed));
        forwardedTo = new WhomField(
                t("response.forwarded-to"), t("response.forwarded-to-help"), typed -> people.called(recipient, typed));
        prepare();
        bind(from.way() == null ? null : from.way().channel());
        getContent().addClassName("fields");
        getContent().add(responseClass, forwardedTo, link, bounced, receivedOn.day(), via, receivedOn.early(), text);
        getContent().add(language, signedBy);
        fit();
    }

    void show(ResponseDetails details) {
        binder.readRecord(details);
        languageChosen = !details.language().isEmpty();
        receivedOn.early().setValue(receivedOn.early().isVisible());
        fit();
    }

    /** What the person said they are sure of, about a recipient whose responses they saw. */
    Sure sure(@Nullable Set<UUID> seen) {
        return new Sure(receivedOn.early().getValue(), seen);
    }

    void focus() {
        responseClass.focus();
    }

    @Override
    protected String text(String part, Object value) {
        return switch (value) {
            case ResponseClass one -> t(one.key());
            case ReceivedVia one -> t(one.key());
            case Whom one -> one.name();
            case UUID _ -> t("response.bounced-is");
            case String tag when part.equals("language") && !tag.isEmpty() -> Languages.name(tag);
            default -> super.text(part, value);
        };
    }

    private void prepare() {
        via.setLabel(t("response.via"));
        via.setItems(ReceivedVia.values());
        via.setItemLabelGenerator(one -> t(one.key()));
        via.setValue(ReceivedVia.EMAIL);
        language.setItems(Languages.tags());
        language.setItemLabelGenerator(Languages::name);
        language.setClearButtonVisible(true);
        language.addValueChangeListener(change -> {
            languageChosen |= change.isFromClient();
            language.setHelperText(
                    languageChosen || change.getValue() == null ? "" : t("response.language-recognised"));
        });
        text.setHelperText(t("response.text-help"));
        text.setMaxLength(ResponseDetails.TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMinRows(4);
        text.setMaxRows(14);
        text.addValueChangeListener(change -> read(change.getValue()));
        link.setPlaceholder("https://");
        link.setMaxLength(ResponseDetails.LINK);
        link.setHelperText(t("response.link-help"));
        responseClass.addValueChangeListener(change -> fit());
        for (HasStyle wide : new HasStyle[] {text, forwardedTo, link, bounced}) {
            wide.addClassName("wide");
        }
    }

    private void bind(@Nullable UUID channel) {
        binder.forField(responseClass).asRequired(t("response.class-missing")).bind("responseClass");
        binder.forField(forwardedTo).bind("forwardedTo");
        binder.forField(link)
                .withValidator(typed -> typed.strip().matches(ResponseDetails.WEB_ADDRESS), t("response.link-wrong"))
                .bind("link");
        binder.forField(bounced)
                .withConverter(ticked -> ticked ? channel : null, Objects::nonNull)
                .bind("bounced");
        bounced.setValue(channel != null);
        bounced.setEnabled(channel != null);
        receivedOn.check(binder.forField(receivedOn.day())).bind("receivedOn");
        binder.forField(via).asRequired(t("response.via-missing")).bind("via");
        binder.forField(text).bind("text");
        binder.forField(language)
                .withConverter(tag -> tag == null ? "" : tag, tag -> tag.isEmpty() ? null : tag)
                .bind("language");
        binder.forField(signedBy).bind("signedBy");
        part("responseClass", responseClass);
        part("forwardedTo", forwardedTo);
        part("link", link);
        part("bounced", bounced);
        part("receivedOn", receivedOn.day());
        part("via", via);
        part("text", text);
        part("language", language);
        part("signedBy", signedBy);
    }

    private void fit() {
        ResponseClass one = responseClass.getValue();
        forwardedTo.setVisible(one == ResponseClass.FORWARDED);
        link.setVisible(one == ResponseClass.PUBLIC_ACT || !link.isEmpty());
        bounced.setVisible(one == ResponseClass.RETURNED && bounced.isEnabled());
    }

    /** What the text itself says is proposed, as long as nobody chose. */
    private void read(String typed) {
        responseClass.propose(AutomaticReplies.inWords(typed).orElse(null));
        if (!languageChosen) {
            String tag = Tongue.of(typed);
            language.setValue(Languages.tags().contains(tag) ? tag : null);
        }
    }
}
