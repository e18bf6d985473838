package org.parley.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.base.ui.Screen;
import org.parley.goal.GoalDetails;
import org.parley.goal.GoalLine;
import org.parley.goal.Goals;
import org.parley.goal.Measure;
import org.parley.letter.Cast;
import org.parley.position.Basis;
import org.parley.position.PositionCast;
import org.parley.position.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Goals are stated on a campaign's page, shown against the line of time, and lead to exactly what they count. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {
            "org.parley.goal.ui",
            "org.parley.progress.ui",
            "org.parley.campaign.ui",
            "org.parley.lawmaker.ui",
            "org.parley.base.ui"
        })
class GoalScreensTests extends SpringBrowserlessTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Autowired
    private Cast people;

    @Autowired
    private PositionCast stance;

    @Autowired
    private Goals goals;

    @Autowired
    private JdbcClient jdbc;

    private UUID river;
    private UUID mira;

    @BeforeEach
    void aCampaign() {
        UUID house = people.chamber(people.parliament("Parliament of Norland"), "House", "lower");
        mira = people.lawmaker("Mira", "Okafor", house, "Greens");
        river = stance.campaign("Free the river");
    }

    @Test
    void aGoalIsStatedAndShownAgainstTheLineOfTime() {
        UI.getCurrent().navigate("campaigns/" + river + "/progress");
        assertThat(Screen.text()).contains("No goal is stated yet");
        press("State a goal");
        press("Save");
        assertThat(target().getErrorMessage()).startsWith("Say how many");

        measure().setValue(Measure.LAWMAKERS);
        target().setValue(2);
        day("By").setValue(START.minusDays(1));
        press("Save");
        assertThat(day("By").getErrorMessage()).startsWith("It cannot end before it begins");
        day("By").setValue(LocalDate.of(2099, 12, 31));
        press("Save");

        assertThat(goals.of(river)).hasSize(1);
        assertThat(Screen.text()).contains("2 champions", "of 2", "On course", "Today it would have to be 0");
        stance.takes(mira, river, Step.CHAMPION, LocalDate.now(ZoneOffset.UTC), Basis.PUBLIC_ACT);
        UI.getCurrent().navigate("campaigns/" + river + "/progress");
        assertThat(Screen.text()).contains("Ahead", "50%");
    }

    @Test
    void itsNumberOpensExactlyWhatItCounts() {
        stance.takenBySomebodyElse(mira, river, Step.CHAMPION, START.plusDays(3));
        GoalLine goal = stated(champions(1));
        UI.getCurrent().navigate("campaigns/" + river);

        assertThat(Screen.text()).contains("1 champion", "1 of 1", "Reached on 4 Jan 2026");
        UI.getCurrent().navigate(GoalLinks.to(goal));
        assertThat(Screen.view()).isEqualTo("GoalView");
        assertThat(Screen.text()).contains("1 counted", "Mira Okafor", "Reached on 4 Jan 2026");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains(GoalLinks.to(goal));
    }

    @Test
    void whatSomebodyElseCorrectedMeanwhileIsNotLost() {
        GoalLine goal = stated(champions(1));
        UI.getCurrent().navigate("campaigns/" + river + "/progress");
        pressIcon("Correct the goal");
        goals.correct(goal.id(), 0, champions(7));

        target().setValue(5);
        press("Save");

        assertThat(Screen.view()).isEqualTo("ProgressView");
        assertThat(goals.line(goal.id()).details().target()).isEqualTo(7);
        assertThat(find(Button.class).all().stream().map(Button::getText)).contains("Save");
    }

    @Test
    void whoCorrectsWhatIsGoneIsToldSoAndKeepsWhatTheyTyped() {
        GoalLine goal = stated(champions(1));
        UI.getCurrent().navigate("campaigns/" + river + "/progress");
        pressIcon("Correct the goal");
        goals.takeOut(goal.id());

        target().setValue(5);
        press("Save");

        assertThat(find(Notification.class).last().getElement().getOuterHTML()).contains("Somebody removed this");
        assertThat(target().getValue()).isEqualTo(5);
    }

    @Test
    void whatIsTakenOutIsBackWithOneClick() {
        stated(champions(1));
        UI.getCurrent().navigate("campaigns/" + river + "/progress");

        pressIcon("Take the goal out");
        assertThat(goals.of(river)).isEmpty();
        assertThat(Screen.text()).contains("No goal is stated yet");
        press("Undo");

        assertThat(goals.of(river)).hasSize(1);
        assertThat(Screen.text()).contains("1 champion").doesNotContain("Begins on");
    }

    @Test
    void actionsAreOfAChamberAndOfNoCommittee() {
        UI.getCurrent().navigate("campaigns/" + river + "/progress");
        press("State a goal");
        measure().setValue(Measure.ACTIONS);

        assertThat(find(Select.class).all().stream().filter(Select::isVisible).map(Select::getLabel))
                .containsExactly("What is counted", "Of which kind");
        assertThat(find(ComboBox.class).all()).isNotEmpty();
    }

    @Test
    void aDeadLinkLeadsToTheCampaign() {
        UI.getCurrent().navigate("campaigns/" + river + "/goals/" + UUID.randomUUID());

        assertThat(Screen.view()).isEqualTo("CampaignView");
        GoalLine goal = stated(champions(1));
        UI.getCurrent().navigate("campaigns/" + UUID.randomUUID() + "/goals/" + goal.id());
        assertThat(Screen.view()).isNotEqualTo("GoalView");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsIsOfferedNothingThatChanges() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                    insert into goal (id, version, campaign_id, measure, target, starts_on, recorded_by, recorded_at)
                    select ?, 0, id, 'answers', 3, started_on, owner_id, now() from campaign where id = ?
                    """).params(id, river).update();
        UI.getCurrent().navigate("campaigns/" + river + "/progress");

        assertThat(Screen.text()).contains("3 answers", "Under way");
        assertThat(find(Button.class).withText("State a goal").all()).noneMatch(Button::isVisible);
        assertThat(find(Button.class).all().stream().map(Button::getAriaLabel))
                .noneMatch(label -> label.isPresent() && label.get().equals("Correct the goal"));
        UI.getCurrent().navigate("campaigns/" + river);
        assertThat(Screen.text()).contains("3 answers");
    }

    private GoalLine stated(GoalDetails details) {
        UUID id = Ids.next();
        goals.state(id, river, details);
        return goals.line(id);
    }

    private static GoalDetails champions(int target) {
        return new GoalDetails("", Measure.LAWMAKERS, null, Step.CHAMPION, target, null, START, null);
    }

    @SuppressWarnings("unchecked")
    private Select<Measure> measure() {
        return find(Select.class).all().stream()
                .filter(select -> "What is counted".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField target() {
        return find(IntegerField.class).all().stream()
                .filter(field -> "How many".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).all().stream()
                .filter(day -> label.equals(day.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        List<Button> all = find(Button.class).withText(text).all();
        all.getLast().click();
    }

    private void pressIcon(String label) {
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }
}
