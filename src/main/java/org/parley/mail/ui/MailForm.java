package org.parley.mail.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Ids;
import org.parley.base.ui.Dates;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.PathLink;
import org.parley.base.ui.Stored;
import org.parley.contact.ui.AboutContact;
import org.parley.contact.ui.ContactLinks;
import org.parley.mail.Answered;
import org.parley.mail.ReadMail;
import org.parley.mail.Writer;
import org.parley.mail.message.MailKind;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.Sure;
import org.parley.response.ui.ResponseLinks;

/** What was understood of a mail, to be confirmed or corrected: from whom it is, which letter it answers, and what it is. */
class MailForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ReadMail mail;
    private final transient MailTools tools;
    private final SerializableConsumer<Component> became;
    private final UUID id = Ids.next();
    private final WriterField writer;
    private final Select<Answered> letter = new Select<>();
    private final Select<ResponseClass> responseClass = new Select<>();
    private final DatePicker day = DayFields.day(t("mail.day"));
    private final AboutContact about;
    private final Checkbox early = new Checkbox(t("mail.early"));
    private final TextArea text = new TextArea(t("mail.text"));
    private final Button save = new Button();

    MailForm(ReadMail mail, MailTools tools, SerializableConsumer<Component> became) {
        this.mail = mail;
        this.tools = tools;
        this.became = became;
        about = tools.dialogs().about();
        writer = new WriterField(tools.writers().of(mail.mail()), tools.lawmakers());
        prepare();
        Button aside = new Button(t("mail.set-aside"), click -> setAside());
        aside.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(save, aside);
        actions.addClassName("row");
        getContent().addClassName("stack");
        getContent().add(writer, letter, responseClass, day, early, about, text, actions);
        writer.whenChosen(this::propose);
        propose();
    }

    private void prepare() {
        letter.setLabel(t("mail.letter"));
        letter.setEmptySelectionAllowed(true);
        letter.setEmptySelectionCaption(t("mail.no-letter"));
        letter.setItemLabelGenerator(
                one -> one == null ? t("mail.no-letter") : t("mail.letter-sent", one.title(), Dates.day(one.sentOn())));
        letter.setWidthFull();
        letter.addValueChangeListener(change -> fit());
        responseClass.setLabel(t("response.class"));
        responseClass.setItems(ResponseClass.values());
        responseClass.setItemLabelGenerator(one -> t(one.key()));
        responseClass.setValue(
                switch (mail.mail().kind()) {
                    case WRITTEN -> null;
                    case AUTOMATIC -> ResponseClass.AUTOMATIC_REPLY;
                    case BOUNCED -> ResponseClass.RETURNED;
                });
        responseClass.setRequiredIndicatorVisible(true);
        responseClass.setWidthFull();
        LocalDate sent = mail.mail().sent().in(tools.actor().zone());
        LocalDate today = LocalDate.now(tools.clock().withZone(tools.actor().zone()));
        day.setMax(today);
        day.setValue(sent != null && sent.isAfter(today) ? today : sent);
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(change -> fit());
        String says = mail.mail().text();
        text.setMaxLength(ResponseDetails.TEXT);
        text.setValue(says.length() > ResponseDetails.TEXT ? says.substring(0, ResponseDetails.TEXT) : says);
        text.setMinRows(4);
        text.setMaxRows(14);
        text.setWidthFull();
        text.getElement().setAttribute("dir", "auto");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClassName("save");
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
    }

    /** The letters of whoever is chosen; the one that the mail says it answers, or the only one, is proposed. */
    private void propose() {
        UUID lawmaker = writer.lawmaker();
        List<Answered> letters = lawmaker == null || tools.writers().isOurs(mail.mail())
                ? List.of()
                : tools.letters().to(lawmaker, mail.mail());
        letter.setItems(letters);
        letter.setVisible(!letters.isEmpty());
        boolean sure = letters.size() == 1
                || (!letters.isEmpty()
                        && letters.getFirst().likely()
                        && letters.stream().filter(Answered::likely).count() == 1);
        letter.setValue(sure ? letters.getFirst() : null);
        fit();
    }

    private void fit() {
        Answered answers = letter.getValue();
        responseClass.setVisible(answers != null);
        about.setVisible(answers == null);
        early.setVisible(
                answers != null && day.getValue() != null && day.getValue().isBefore(answers.sentOn()));
        save.setText(t(answers == null ? "mail.as-contact" : "mail.as-response"));
    }

    private void save() {
        try {
            UUID lawmaker = writer.lawmaker();
            Answered answers = letter.getValue();
            LocalDate on = day.getValue();
            if (!isComplete(lawmaker, answers, on) || lawmaker == null || on == null) {
                return;
            }
            if (answers == null) {
                tools.taken()
                        .asContact(
                                id,
                                about.said(new MailAsContact(mail, tools, text.getValue())
                                        .of(lawmaker, writer.chosen(), on)),
                                mail);
                became.accept(says("mail.is-contact", ContactLinks.to(id), t("mail.to-contact")));
            } else {
                tools.taken().asResponse(id, answers.recipient(), details(on), Sure.early(early.getValue()), mail);
                became.accept(says("mail.is-response", ResponseLinks.to(id), t("mail.to-response")));
            }
            Stored.tell();
        } finally {
            save.setEnabled(true);
        }
    }

    private boolean isComplete(@Nullable UUID lawmaker, @Nullable Answered answers, @Nullable LocalDate on) {
        writer.missing(lawmaker == null);
        responseClass.setInvalid(answers != null && responseClass.getValue() == null);
        responseClass.setErrorMessage(t("response.class-missing"));
        day.setErrorMessage(t("mail.day-missing"));
        day.setInvalid(on == null);
        return lawmaker != null && !responseClass.isInvalid() && on != null;
    }

    private ResponseDetails details(LocalDate on) {
        Writer by = writer.chosen();
        return MailAsResponse.of(
                on,
                responseClass.getValue(),
                text.getValue(),
                by,
                mail.mail().kind() == MailKind.BOUNCED && by != null ? by.channel() : null);
    }

    private void setAside() {
        tools.mails().setAside(mail);
        became.accept(new Span(t("mail.is-aside")));
    }

    private Div says(String key, String path, String link) {
        String name = writer.name();
        Div says = new Div(new Span(t(key, name) + " "), new PathLink(path, link));
        says.getElement().setAttribute("role", "status");
        return says;
    }
}
