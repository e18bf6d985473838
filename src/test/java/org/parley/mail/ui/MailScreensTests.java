package org.parley.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Colleague;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.contact.ui.AboutContact;
import org.parley.lawmaker.ui.LawmakerPicker;
import org.parley.letter.Cast;
import org.parley.letter.LetterChoice;
import org.parley.letter.LetterLine;
import org.parley.letter.Letters;
import org.parley.mail.Answered;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseLine;
import org.parley.response.Responses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A mail is pasted, looked at beside what was understood, and becomes something with one click. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.mail.ui", "org.parley.base.ui"})
class MailScreensTests extends SpringBrowserlessTest {

    private static final String ANSWER = """
            From: Mira Okafor <mira.okafor@parliament.example>
            Sent: 10 March 2026
            Subject: RE: Open letter on the river

            I will <b>raise</b> it.
            """;

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sending sending;

    @Autowired
    private Letters letters;

    @Autowired
    private Responses responses;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo two;

    @BeforeEach
    void aLetterThatWentOut() {
        two = mailing.toTwo();
        cast.channel(two.mira(), "email", "mira.okafor@parliament.example", "works");
        sending.markSent(RecipientFilter.all(two.letter()), Cast.DAY, SentVia.EMAIL);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasUnderstoodStandsBesideTheTextAndIsConfirmed() {
        paste(ANSWER);

        assertThat(find(LawmakerPicker.class).single().getValue()).isEqualTo(two.mira());
        assertThat(letter().getValue().recipient()).isEqualTo(recipient());
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(find(Div.class).withClassName("pasted-text").all())
                .extracting(Div::getText)
                .containsExactly("I will <b>raise</b> it.");
        save();
        assertThat(responses.ofRecipient(recipient()))
                .as("nobody said what it is")
                .isEmpty();

        ((Select<ResponseClass>) find(Select.class).withLabel("What it is").single()).setValue(ResponseClass.SUPPORT);
        save();

        assertThat(responses.ofRecipient(recipient()))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("I will <b>raise</b> it."));
        ResponseLine line = responses.ofRecipient(recipient()).getFirst();
        assertThat(find(Anchor.class).withText("Open the response").single().getHref())
                .endsWith("responses/" + line.id());
    }

    @Test
    void withoutALetterItIsAContact() {
        paste(ANSWER);
        letter().setValue(null);

        find(Button.class).withText("Log the contact").single().click();

        assertThat(jdbc.sql("select notes from contact where kind = 'email'")
                        .query(String.class)
                        .single())
                .isEqualTo("RE: Open letter on the river\n\nI will <b>raise</b> it.");
        assertThat(responses.ofRecipient(recipient())).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aContactSaysInTheSamePlaceWhatItIsAboutAndWhoMaySeeIt() {
        UUID bo = Acting.account(jdbc, "Bo Ek", Role.OFFICER);
        paste(ANSWER);
        assertThat(find(AboutContact.class)
                        .withPropertyValue(Component::isVisible, true)
                        .exists())
                .as("an answer is about the letter that it answers")
                .isFalse();
        letter().setValue(null);

        LetterLine line = letters.details(two.letter());
        ((ComboBox<LetterChoice>) find(ComboBox.class).withLabel("Letter").single())
                .setValue(new LetterChoice(line.id(), line.title(), line.campaign()));
        find(Checkbox.class).withLabel("Confidential").single().setValue(true);
        ((MultiSelectComboBox<Colleague>)
                        find(MultiSelectComboBox.class).withLabel("Also for").single())
                .setValue(Set.of(new Colleague(bo, "Bo Ek")));
        find(Button.class).withText("Log the contact").single().click();

        assertThat(jdbc.sql("select letter_id, campaign_id, confidential from contact")
                        .query()
                        .singleRow())
                .containsEntry("letter_id", line.id())
                .containsEntry("campaign_id", line.campaign())
                .containsEntry("confidential", true);
        assertThat(jdbc.sql("select account_id from contact_reader")
                        .query(UUID.class)
                        .list())
                .containsExactly(bo);
    }

    @Test
    void ofSeveralThePersonChooses() {
        cast.lawmaker("Mira", "Okafor", two.house(), "Blues");
        paste(ANSWER.replace("mira.okafor@", "unknown@"));

        assertThat(find(LawmakerPicker.class).single().getValue()).isNull();
        save();
        assertThat(find(LawmakerPicker.class).single().isInvalid()).isTrue();
        find(Button.class).withClassName("offer").all().stream()
                .filter(offer -> offer.getText().contains("Greens"))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(find(LawmakerPicker.class).single().getValue()).isEqualTo(two.mira());
        assertThat(letter().getValue()).isNotNull();
    }

    @Test
    void anAutomaticReplyIsProposedAsOne() {
        paste(
                "From: mira.okafor@parliament.example\nDate: Tue, 10 Mar 2026 09:30:00 +0000\nAuto-Submitted: auto-replied\n"
                        + "Message-ID: <a@x>\nSubject: Automatic reply: Open letter on the river\n\nAway.");

        assertThat(find(Select.class).withLabel("What it is").single().getValue())
                .isEqualTo(ResponseClass.AUTOMATIC_REPLY);
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        paste("I agree.");

        assertThat(find(Paragraph.class).withClassName("hint").all())
                .extracting(Paragraph::getText)
                .containsExactly(
                        "It does not say on which day it was sent. Enter the day on which it came.",
                        "It does not say who wrote it. Choose the lawmaker.");
        save();
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
    }

    @Test
    void nothingPastedIsRefusedInASentence() {
        paste(" ");

        assertThat(find(TextArea.class).single().getErrorMessage()).startsWith("There is nothing in it.");
    }

    @Test
    void whatIsSetAsideIsGone() {
        paste(ANSWER);

        find(Button.class).withText("Set aside").single().click();

        assertThat(find(MailForm.class).exists()).isFalse();
        assertThat(jdbc.sql("select count(*) from attachment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoOnlyLooksReadsNoMail() {
        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            UI.getCurrent().navigate("mails");

            assertThat(find(MailView.class).exists()).isFalse();
        });
    }

    private void paste(String text) {
        UI.getCurrent().navigate("mails");
        find(TextArea.class).single().setValue(text);
        find(Button.class).withText("Read it").single().click();
    }

    @SuppressWarnings("unchecked")
    private Select<Answered> letter() {
        return find(Select.class).withLabel("Letter that it answers").single();
    }

    private void save() {
        find(Button.class).withClassName("save").single().click();
    }

    private UUID recipient() {
        return mailing.recipient(two.letter(), two.mira());
    }
}
