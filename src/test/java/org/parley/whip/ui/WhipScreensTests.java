package org.parley.whip.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.Paths;
import org.parley.letter.Cast;
import org.parley.position.PositionCast;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.parley.position.ui.StandSelect;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The whip count of a campaign opens the people whom it counts. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {
            "org.parley.whip.ui",
            "org.parley.campaign.ui",
            "org.parley.lawmaker.ui",
            "org.parley.parliament.ui",
            "org.parley.base.ui"
        })
class WhipScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast people;

    @Autowired
    private PositionCast stance;

    private UUID river;

    @BeforeEach
    void aCampaignThatKnowsTwo() {
        UUID house = people.chamber(people.parliament("Parliament of Norland"), "House", "lower");
        river = stance.campaign("Free the river");
        stance.takenBySomebodyElse(
                people.lawmaker("Mira", "Okafor", house, "Greens"), river, Step.SUPPORTER, LocalDate.of(2026, 3, 2));
        stance.takenBySomebodyElse(
                people.lawmaker("Ben", "Adeyemi", house, ""), river, Step.OPPONENT, LocalDate.of(2026, 3, 2));
    }

    @Test
    void aNumberOpensExactlyThoseWhomItCounts() {
        UI.getCurrent().navigate("campaigns/" + river);
        Anchor supporters = find(Anchor.class).all().stream()
                .filter(link -> "supporter".equals(link.getElement().getAttribute("data-stand")))
                .findFirst()
                .orElseThrow();

        assertThat(supporters.getText()).isEqualTo("1");
        Paths.open(supporters.getHref());

        assertThat(counted()).contains("1 person");
        assertThat(find(StandSelect.class).single().getValue()).isEqualTo(new Stand(Step.SUPPORTER, null));
    }

    @Test
    void theNumbersStandUnderTheirName() {
        UI.getCurrent().navigate("campaigns/" + river);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Whip count");
    }

    @Test
    void whatNoAddressMeansShowsEverybody() {
        UI.getCurrent().navigate("campaigns/" + river + "/positions");

        assertThat(counted()).contains("2 people");
    }

    @Test
    void oneBasisAloneIsAChipThatCanBeTakenAway() {
        Paths.open("campaigns/" + river + "/positions?position=public-opponent");

        assertThat(counted()).contains("1 person");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Position: Opponent · Public act");
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").contains("Opponent"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(counted()).contains("2 people");
    }

    @Test
    void aDeadLinkLeadsToTheCampaigns() {
        UI.getCurrent().navigate("campaigns/" + UUID.randomUUID() + "/positions");

        assertThat(find(WhipView.class).all()).isEmpty();
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsSeesTheListAndTakesNothingAlong() {
        UI.getCurrent().navigate("campaigns/" + river + "/positions");

        assertThat(counted()).contains("2 people");
        assertThat(find(Button.class).withText("Export").all()).noneMatch(Button::isVisible);
    }

    private List<String> counted() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
