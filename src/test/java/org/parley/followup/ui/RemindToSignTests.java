package org.parley.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.letter.Cast;
import org.parley.signatory.Deadline;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** On the page of a sign-on round, whoever keeps the letter plans to remind those who have not answered. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.followup.ui", "org.parley.base.ui"})
class RemindToSignTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Signatories signatories;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetterThatTwoWereInvitedToSign() {
        letter = cast.letter("Open letter on the river");
        Heard invited = new Heard.Invitation(LocalDate.of(2026, 3, 2));
        signatories.add(letter, SignatoryDetails.person("Zoë Ångström", ""), invited);
        signatories.add(letter, SignatoryDetails.person("Noor Lindgren", ""), invited);
        LocalDate until = followUps.today().plusDays(20);
        signatories.setDeadline(letter, signatories.deadline(letter), new Deadline(-1, until));
    }

    @Test
    void aReminderIsPlannedBeforeTheDeadlineAndLeadsBackToTheInvitations() {
        open();
        test(button("Remind 2")).click();
        assertThat(find(DatePicker.class).single().getValue())
                .isEqualTo(followUps.today().plusDays(17));
        test(button("Plan it")).click();

        assertThat(planned())
                .extracting(FollowUpLine::what)
                .containsExactly("Remind of signing “Open letter on the river”");
        assertThat(buttons()).as("nobody is left to be reminded").noneMatch(text -> text.startsWith("Remind"));
        UI.getCurrent().navigate("letters/" + letter + "/activity");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("letters/" + letter + "/signatories?show=invited");
    }

    @Test
    void withoutATextNothingIsPlannedAndTheDialogStays() {
        open();
        test(button("Remind 2")).click();
        TextField what = find(TextField.class).all().stream()
                .filter(field -> "What".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(what).setValue(" ");
        test(button("Plan it")).click();

        assertThat(what.isInvalid()).isTrue();
        assertThat(planned()).isEmpty();
    }

    @Test
    void whoDoesNotKeepTheLetterIsNotOfferedIt() {
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            open();
            assertThat(buttons()).noneMatch(text -> text.startsWith("Remind"));
        });
    }

    private void open() {
        UI.getCurrent().navigate("letters/" + letter + "/signatories");
    }

    private List<FollowUpLine> planned() {
        return followUps.list(FollowUpFilter.ofLetter(letter), PageRequest.of(0, 9));
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
