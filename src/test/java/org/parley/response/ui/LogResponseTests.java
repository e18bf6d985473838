package org.parley.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.ui.ConflictDialog;
import org.parley.base.ui.Paths;
import org.parley.contact.Scene;
import org.parley.recipient.RecipientState;
import org.parley.response.Overrulings;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.ResponseLine;
import org.parley.response.Responses;
import org.parley.response.Sure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The dialog that logs a response, and where responses show afterwards. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class LogResponseTests extends SpringBrowserlessTest {

    @Autowired
    private LogResponse action;

    @Autowired
    private LogForMany forMany;

    @Autowired
    private OverruleState overrule;

    @Autowired
    private Overrulings overrulings;

    @Autowired
    private ResponsesOfLetter section;

    @Autowired
    private Responses responses;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private Scene scene;
    private UUID letter;
    private UUID recipient;

    @BeforeEach
    void aLetterThatWasSent() {
        scene = new Scene(database);
        letter = scene.letter("To the assembly", scene.campaign("Free the press", actor.id()), actor.id());
        recipient = scene.sentRecipient(letter, scene.lawmaker("Mele Fonoti"), actor.id());
    }

    @Test
    void aRefusalLeavesTheDialogOpenWithWhatWasTyped() {
        boolean[] told = new boolean[1];
        action.start(letter, Set.of(recipient), () -> told[0] = true);
        find(TextArea.class).single().setValue("We will act.");
        save().click();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();

        choose(ResponseClass.SUPPORT);
        find(DatePicker.class).withLabel("Received on").single().setValue(LocalDate.of(2026, 10, 1));
        save().click();
        assertThat(responses.ofRecipient(recipient)).isEmpty();
        find(DatePicker.class).withLabel("Received on").single().setValue(LocalDate.of(2026, 10, 9));
        Button save = save();
        save.click();
        save.click();

        assertThat(responses.ofRecipient(recipient))
                .extracting(ResponseLine::text)
                .containsExactly("We will act.");
        assertThat(told[0]).isTrue();
    }

    @Test
    void aDayBeforeTheLetterWasSentIsAskedAboutAndOneOfAnotherCenturyIsNot() {
        action.start(letter, Set.of(recipient), () -> {});
        choose(ResponseClass.SUPPORT);
        DatePicker day = find(DatePicker.class).withLabel("Received on").single();

        day.setValue(LocalDate.of(1926, 10, 9));
        save().click();
        assertThat(day.getErrorMessage()).contains("year");
        day.setValue(LocalDate.of(2026, 10, 1));
        save().click();
        assertThat(day.getErrorMessage()).startsWith("The letter was sent on");
        assertThat(responses.ofRecipient(recipient)).isEmpty();
        Checkbox early =
                find(Checkbox.class).withLabelContaining("It came before").single();
        early.setValue(true);
        save().click();

        assertThat(responses.ofRecipient(recipient)).hasSize(1);
    }

    @Test
    void theLanguageIsRecognisedUntilSomebodyChooses() {
        action.start(letter, Set.of(recipient), () -> {});

        find(TextArea.class).single().setValue("Madame, la ministre a bien reçu votre lettre et vous en remercie.");

        assertThat(find(ComboBox.class).withLabel("Language").single().getValue())
                .isEqualTo("fr");
    }

    @Test
    void anAutomaticReplyIsProposedAndNeverDecided() {
        action.start(letter, Set.of(recipient), () -> {});
        TextArea text = find(TextArea.class).single();
        Select<?> what = find(Select.class).withLabel("What it is").single();

        text.setValue("This is an automated response. I am out of the office.");
        assertThat(what.getValue()).isEqualTo(ResponseClass.AUTOMATIC_REPLY);
        assertThat(what.getHelperText()).contains("automated response");
        text.setValue("We will act.");
        assertThat(what.getValue()).as("taken back").isNull();
        choose(ResponseClass.ACKNOWLEDGEMENT);
        text.setValue("This is an automated response.");

        assertThat(what.getValue()).isEqualTo(ResponseClass.ACKNOWLEDGEMENT);
    }

    @Test
    void whoeverLogsTheSameSecondIsAsked() {
        action.start(letter, Set.of(recipient), () -> {});
        choose(ResponseClass.SUPPORT);
        Acting.as(database, "Bo Lindqvist", Role.OFFICER, () -> logged(ResponseClass.SUPPORT));

        save().click();

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(responses.ofRecipient(recipient)).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(responses.ofRecipient(recipient)).hasSize(2);
    }

    @Test
    void aResponseIsCorrectedAndAStaleFormShowsBoth() {
        UUID id = logged(ResponseClass.SUPPORT);
        navigate(ResponseLinks.to(id), ResponsesView.class);
        button("Correct").click();
        responses.correct(
                id,
                0,
                ResponseDetails.of(LocalDate.of(2026, 10, 9), ReceivedVia.POST, ResponseClass.REFUSAL, "No."),
                Sure.OF_NOTHING);

        find(TextArea.class).single().setValue("Yes.");
        save().click();
        assertThat(responses.line(id).text()).isEqualTo("No.");
        find(ConflictDialog.class).single();
        button("Save").click();

        assertThat(responses.line(id).responseClass()).isEqualTo(ResponseClass.REFUSAL);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerIsOfferedNoCorrection() {
        UUID id = Ids.next();
        database.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        values (?, 0, ?, '2026-10-09', 'email', 'support', ?)
                        """).params(id, recipient, actor.id()).update();

        navigate(ResponseLinks.to(id), ResponsesView.class);

        assertThat(find(ResponseCard.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("Correct").exists()).isFalse();
    }

    @Test
    void aResponseIsTakenOutAndAClickPutsItBack() {
        logged(ResponseClass.SUPPORT);
        Paths.open(ResponseLinks.list(letter, null));

        button("Take out").click();
        assertThat(responses.ofRecipient(recipient)).isEmpty();
        assertThat(find(ResponseCard.class).exists()).isFalse();
        button("Undo").click();

        assertThat(responses.ofRecipient(recipient)).hasSize(1);
        assertThat(find(ResponseCard.class).all()).hasSize(1);
    }

    @Test
    void theTickedOrElseAllListedGetAnotherClass() {
        logged(ResponseClass.SUPPORT);
        logged(ResponseClass.REFUSAL);
        Paths.open(ResponseLinks.list(letter, null));

        find(Checkbox.class).all().getFirst().setValue(true);
        button("Give another class").click();
        save().click();
        assertThat(find(Dialog.class).single().isOpened())
                .as("no class was chosen")
                .isTrue();
        choose(ResponseClass.ACKNOWLEDGEMENT);
        save().click();
        assertThat(responses.classes(letter)).containsEntry(ResponseClass.ACKNOWLEDGEMENT, 1);
        button("Give another class").click();
        choose(ResponseClass.ACKNOWLEDGEMENT);
        save().click();

        assertThat(responses.classes(letter)).containsOnly(Map.entry(ResponseClass.ACKNOWLEDGEMENT, 2));
    }

    @Test
    void aViewerReadsHowManyAreListedAndIsOfferedNothingElse() {
        logged(ResponseClass.SUPPORT);
        logged(ResponseClass.REFUSAL);

        Acting.as(database, "Vera Lang", Role.VIEWER, () -> {
            Paths.open(ResponseLinks.list(letter, null));
            assertThat(find(Span.class).withText("All 2 listed").single().isVisible())
                    .isTrue();
            assertThat(find(Button.class).withText("Give another class").exists())
                    .isFalse();
            assertThat(find(Checkbox.class).exists()).isFalse();
        });
    }

    @Test
    void theSameIsLoggedForManyAndTakenBackWithAClick() {
        UUID other = scene.sentRecipient(letter, scene.lawmaker("Sione Vea"), actor.id());
        assertThat(forMany.fits(1)).isFalse();
        forMany.start(letter, Set.of(recipient, other), () -> {});

        choose(ResponseClass.RETURNED);
        save().click();
        assertThat(responses.classes(letter)).containsOnly(Map.entry(ResponseClass.RETURNED, 2));
        button("Undo").click();

        assertThat(responses.classes(letter)).isEmpty();
    }

    @Test
    void aStateIsOverruledWithAReasonAndLifted() {
        overrule.start(letter, Set.of(recipient), () -> {});
        save().click();
        assertThat(overrulings.of(recipient)).as("without a reason").isEmpty();
        answered();
        find(TextField.class).withLabel("Because").single().setValue("Told us on the phone");
        save().click();
        assertThat(overrulings.of(recipient)).isPresent();

        overrule.start(letter, Set.of(recipient), () -> {});
        assertThat(find(Paragraph.class).all())
                .as("while it stands, the state does not follow from what came back")
                .extracting(Paragraph::getText)
                .anyMatch(says -> says.startsWith("“Answered”, said by"))
                .anyMatch(says -> says.startsWith("This stands"))
                .noneMatch(says -> says.contains("follows from what came back"));
        button("Lift it").click();

        assertThat(overrulings.of(recipient)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void answered() {
        ((RadioButtonGroup<RecipientState>) find(RadioButtonGroup.class).single()).setValue(RecipientState.ANSWERED);
    }

    @Test
    void nothingIsLoggedFromWhomNothingWasSentTo() {
        action.start(letter, Set.of(scene.recipient(letter, scene.lawmaker("Tāne Rewiti"))), () -> {});

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    void theLetterCountsClassesAndEveryNumberIsALink() {
        UUID support = logged(ResponseClass.SUPPORT);
        logged(ResponseClass.AUTOMATIC_REPLY);

        UI.getCurrent().add(section.create(letter));

        assertThat(find(Anchor.class).withClassName("count").all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        ResponseLinks.list(letter, ResponseClass.SUPPORT),
                        ResponseLinks.list(letter, ResponseClass.AUTOMATIC_REPLY));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(ResponseLinks.to(support));
    }

    @Test
    void aNumbersLinkOpensWhatItCounts() {
        logged(ResponseClass.SUPPORT);
        UUID other = logged(ResponseClass.AUTOMATIC_REPLY);

        Paths.open(ResponseLinks.list(letter, ResponseClass.AUTOMATIC_REPLY));
        assertThat(find(ResponseCard.class).all()).hasSize(1);
        Paths.open(ResponseLinks.list(letter, null));
        assertThat(find(ResponseCard.class).all()).hasSize(2);
        navigate(ResponseLinks.to(other), ResponsesView.class);

        assertThat(find(Div.class).withClassName("response-text").single().getText())
                .isEqualTo("<b>Dear</b> friends");
    }

    @Test
    void aDeadLinkLeadsBackToTheList() {
        navigate(ResponseLinks.to(Ids.next()), ResponsesView.class);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("responses");
    }

    @Test
    void whatIsNewStandsOnTodayOfWhoeverOwnsTheLetter() {
        UUID support = logged(ResponseClass.SUPPORT);

        UI.getCurrent().navigate("");

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(ResponseLinks.to(support));
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerIsOfferedNothing() {
        assertThat(action.fits(1)).isFalse();
    }

    private UUID logged(ResponseClass one) {
        UUID id = Ids.next();
        responses.log(
                id,
                recipient,
                ResponseDetails.of(LocalDate.of(2026, 10, 9), ReceivedVia.POST, one, "<b>Dear</b> friends"),
                null);
        return id;
    }

    @SuppressWarnings("unchecked")
    private void choose(ResponseClass one) {
        ((Select<ResponseClass>) find(Select.class).withLabel("What it is").single()).setValue(one);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private Button save() {
        return find(Button.class).withClassName("save").single();
    }
}
