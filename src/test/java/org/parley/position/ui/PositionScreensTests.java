package org.parley.position.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.letter.Cast;
import org.parley.position.Basis;
import org.parley.position.PositionCast;
import org.parley.position.PositionLine;
import org.parley.position.Positions;
import org.parley.position.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Where a lawmaker stands is seen and written down on their page. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {"org.parley.lawmaker.ui", "org.parley.parliament.ui", "org.parley.campaign.ui", "org.parley.base.ui"
        })
class PositionScreensTests extends SpringBrowserlessTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    private Cast people;

    @Autowired
    private PositionCast cast;

    @Autowired
    private Positions positions;

    private UUID river;
    private UUID mira;

    @BeforeEach
    void aCampaign() {
        UUID norland = people.parliament("Parliament of Norland");
        mira = people.lawmaker("Mira", "Okafor", people.chamber(norland, "House", "lower"), "Greens");
        river = cast.campaign("Free the river");
    }

    @Test
    void aPositionIsWrittenDownAndShown() {
        open();
        press("Write down a position");
        find(CampaignPicker.class).single().setValue(river);
        choose(0, Step.SUPPORTER);
        choose(1, Basis.PUBLIC_ACT);
        find(TextField.class).all().stream()
                .filter(field -> "Link".equals(field.getLabel()))
                .forEach(field -> field.setValue("https://norland.example/votes/7"));
        press("Save");

        assertThat(line().details().step()).isEqualTo(Step.SUPPORTER);
        assertThat(find(StandMark.class).all()).extracting(Span::getText).contains("Supporter");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("norland.example", "Free the river");
    }

    @Test
    void withOneCampaignThatOneIsProposed() {
        cast.takes(mira, river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);
        open();
        press("Write down a position");

        assertThat(find(CampaignPicker.class).single().getValue()).isEqualTo(river);
    }

    @Test
    void whatIsMissingOrImpossibleIsSaidAtItsFieldAndNothingIsStored() {
        open();
        press("Write down a position");
        DatePicker day = find(DatePicker.class).single();
        day.setValue(LocalDate.of(1926, 3, 2));
        TextField link = find(TextField.class).all().stream()
                .filter(field -> "Link".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        link.setValue("norland.example");
        press("Save");

        assertThat(day.getErrorMessage()).isEqualTo("That day is before 1970. Correct the year.");
        assertThat(link.getErrorMessage()).startsWith("That is not a link.");
        assertThat(find(RadioButtonGroup.class).all()).allMatch(RadioButtonGroup::isInvalid);
        assertThat(positions.of(mira, null, PageRequest.of(0, 5))).isEmpty();
    }

    @Test
    void theHistoryIsALineThatIsAlsoSaidInWords() {
        cast.takes(mira, river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);
        cast.takes(mira, river, Step.UNDECIDED, MARCH.plusDays(9), Basis.PRIVATE_IMPRESSION);

        open();

        assertThat(find(Trail.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("How it went: 2 Mar 2026 Opponent; 11 Mar 2026 Undecided");
    }

    @Test
    void aMistakeIsTakenOutOfTheHistoryAndComesBack() {
        cast.takes(mira, river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);
        open();
        press("History");
        find(Button.class).all().stream()
                .filter(button ->
                        "Take out, a mistake".equals(button.getTooltip().getText()))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(positions.of(mira, null, PageRequest.of(0, 5))).isEmpty();
        press("Undo");
        assertThat(line().details().step()).isEqualTo(Step.OPPONENT);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsIsOfferedNothingThatChanges() {
        cast.takenBySomebodyElse(mira, river, Step.OPPONENT, MARCH);

        open();

        assertThat(find(StandMark.class).all()).extracting(Span::getText).contains("Opponent");
        assertThat(find(Button.class).withText("Write down a position").all()).isEmpty();
        assertThat(find(Button.class).withText("Set influence and priority").all())
                .isEmpty();
    }

    @Test
    @SignedIn(language = "fr")
    void inFrenchTheStepsAreFrench() {
        cast.takes(mira, river, Step.CHAMPION, MARCH, Basis.PUBLIC_ACT);

        open();

        assertThat(find(StandMark.class).all()).extracting(Span::getText).contains("Fer de lance");
    }

    private PositionLine line() {
        return positions.of(mira, null, PageRequest.of(0, 5)).getFirst();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(int place, Object value) {
        ((RadioButtonGroup) find(RadioButtonGroup.class).all().get(place)).setValue(value);
    }

    private void open() {
        UI.getCurrent().navigate("lawmakers/" + mira);
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getFirst().click();
    }
}
