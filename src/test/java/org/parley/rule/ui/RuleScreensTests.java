package org.parley.rule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.Paths;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.rule.RuleDetails;
import org.parley.rule.RuleGroup;
import org.parley.rule.RuleNumber;
import org.parley.rule.RuleShow;
import org.parley.rule.Rules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The rule of a letter is started with one click, says what it means to do, and each of its numbers opens those behind it. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = {"org.parley.letter.ui", "org.parley.base.ui"})
class RuleScreensTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sending sending;

    @Autowired
    private Rules rules;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;

    @BeforeEach
    void aLetterThatWentOut() {
        Mailing.ToTwo two = mailing.toTwo();
        letter = two.letter();
        jdbc.sql("insert into sitting_week (parliament_id, version, time_zone, weekend) values (?, 0, 'UTC', ?)")
                .params(
                        two.parliament(),
                        Integer.toString(TODAY.plusDays(3).getDayOfWeek().getValue()))
                .update();
        sending.markSent(RecipientFilter.all(letter), TODAY.minusDays(2), SentVia.EMAIL);
    }

    @Test
    void theUsualRuleIsStartedWithOneClickAndTakenBackWithAnother() {
        open();

        press("Start this rule");
        assertThat(rules.of(letter))
                .hasValueSatisfying(
                        rule -> assertThat(rule.details()).isEqualTo(RuleDetails.usual("No answer yet: ask again")));
        assertThat(links()).anyMatch(text -> text.endsWith(": 2 follow-ups") && text.startsWith("On "));

        press("Undo");
        assertThat(rules.of(letter)).isEmpty();
    }

    @Test
    void anotherRuleIsTypedAndRunAfterAQuestion() {
        open();
        press("Start another one…");
        number("Working days after sending").setValue(0);
        press("Start the rule");
        assertThat(rules.of(letter)).isEmpty();

        number("Working days after sending").setValue(2);
        press("Start the rule");
        assertThat(links()).contains("Today: 2 follow-ups");

        press("Run now");
        assertThat(followUps.count(FollowUpFilter.ofLetter(letter))).isZero();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(followUps.count(FollowUpFilter.ofLetter(letter))).isEqualTo(2);
        assertThat(links()).contains("So far raised: 2 follow-ups").doesNotContain("Today: 2 follow-ups");
    }

    @Test
    void whatComesTodayWhereTheReaderIsIsSaidToComeLaterToday() {
        open();
        RuleNumber number = new RuleNumber(new RuleShow(RuleGroup.LATER, TODAY), 2, 0, "");

        assertThat(RuleText.of(number, TODAY)).isEqualTo("Later today, by the parliament’s own clock: 2 follow-ups");
        assertThat(RuleText.of(number, TODAY.minusDays(1))).startsWith("On ").endsWith(": 2 follow-ups");
    }

    @Test
    void everyNumberOpensThoseBehindIt() {
        rules.start(UUID.randomUUID(), letter, new RuleDetails(2, 0, 1, true, false, "Ask"));
        open();

        Paths.open(find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals("Today: 2 follow-ups"))
                .findFirst()
                .orElseThrow()
                .getHref());

        assertThat(test(find(RuleGrid.class).single()).size()).isEqualTo(2);
        assertThat(find(RuleGrid.class).single()).isNotNull();
    }

    @Test
    void aPausedRuleSaysSo() {
        UUID rule = UUID.randomUUID();
        rules.start(rule, letter, new RuleDetails(2, 0, 1, true, false, "Ask"));
        open();

        press("Pause");
        assertThat(rules.line(rule).paused()).isTrue();
        assertThat(find(Button.class).withText("Run now").all()).isEmpty();

        press("Go on");
        assertThat(rules.line(rule).paused()).isFalse();
    }

    @Test
    void whoDoesNotKeepTheLetterIsOfferedNothingThatChanges() {
        UUID bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        jdbc.sql("update campaign set owner_id = ? where id = (select campaign_id from letter where id = ?)")
                .params(bo, letter)
                .update();
        jdbc.sql("update letter set owner_id = ? where id = ?")
                .params(bo, letter)
                .update();
        open();

        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Start this rule", "Start another one…");
    }

    private void open() {
        UI.getCurrent().navigate("letters/" + letter + "/rule");
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }
}
