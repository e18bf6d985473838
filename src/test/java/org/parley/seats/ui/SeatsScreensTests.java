package org.parley.seats.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.ui.Paths;
import org.parley.letter.Letters;
import org.parley.progress.Scope;
import org.parley.progress.ui.ProgressLinks;
import org.parley.recipient.Mailing;
import org.parley.seats.SeatFilter;
import org.parley.seats.Shown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chamber on the page that says how a campaign stands, and the people behind its numbers. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {
            "org.parley.seats.ui",
            "org.parley.progress.ui",
            "org.parley.campaign.ui",
            "org.parley.letter.ui",
            "org.parley.lawmaker.ui",
            "org.parley.base.ui"
        })
class SeatsScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private JsonMapper json;

    private Mailing.ToTwo river;
    private UUID campaign;

    @BeforeEach
    void aLetterToTwo() {
        river = mailing.toTwo();
        campaign = letters.details(river.letter()).campaign();
    }

    @Test
    void theHouseIsDrawnWithBothAndWhatTheirSeatsShow() {
        UI.getCurrent().navigate(ProgressLinks.to(Scope.ofCampaign(campaign)));

        JsonNode drawn = drawn();
        assertThat(drawn.get("seats").size()).isEqualTo(2);
        assertThat(drawn.get("seats").get(0).get(3).asString()).isEqualTo("Mira Okafor");
        assertThat(drawn.get("seats").get(0).get(5).asString()).isEqualTo("lawmakers/" + river.mira());
        assertThat(drawn.get("blocs").get(1).get("name").asString()).isEqualTo("No party known");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("\u00a0· The number of its seats is not fixed.");
    }

    @Test
    void whatIsChosenStandsInTheAddressAndIsShownFromIt() {
        UI.getCurrent().navigate(ProgressLinks.to(Scope.ofCampaign(campaign)));
        test(by()).selectItem("Latest position");
        assertThat(drawn().get("title").asString()).endsWith("Latest position");

        Paths.open(ProgressLinks.to(Scope.ofCampaign(campaign)) + "?chamber=" + river.house() + "&by=channel");

        assertThat(by().getValue()).isEqualTo(Shown.CHANNEL);
        assertThat(find(ComboBox.class).single().getValue()).isNotNull();
        assertThat(drawn().get("days").size()).isZero();
    }

    @Test
    void everyNumberOfTheTableOpensThosePeople() {
        UI.getCurrent().navigate(ProgressLinks.to(Scope.ofLetter(campaign, river.letter())));

        List<Anchor> numbers = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("/seats?") && link.hasClassName("plain"))
                .toList();

        assertThat(numbers).hasSize(6);
        for (Anchor number : numbers) {
            int many = Integer.parseInt(number.getText());
            Paths.open(number.getHref());
            assertThat(rows()).as(number.getHref()).isEqualTo(many);
        }
    }

    @Test
    void aPartyAndAValueAreChipsThatCanBeTakenAway() {
        SeatFilter greens = SeatFilter.of(Scope.ofCampaign(campaign), river.house(), Shown.STATE)
                .ofParty("Greens");
        Paths.open(SeatLinks.to(greens.showing(Set.of("answered"))));
        assertThat(rows()).isZero();

        Paths.open(SeatLinks.to(greens));
        assertThat(rows()).isEqualTo(1);

        Paths.open(SeatLinks.to(greens.ofParty("")));
        assertThat(rows()).isEqualTo(1);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("No party known", "1 person");
    }

    @Test
    void deadLinksLeadBack() {
        UI.getCurrent().navigate("campaigns/" + UUID.randomUUID() + "/seats");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campaigns");

        for (UUID letter : List.of(UUID.randomUUID(), mailing.toTwo().letter())) {
            int notices = find(Notification.class).all().size();
            Paths.open("campaigns/" + campaign + "/seats?chamber=" + river.house() + "&letter=" + letter);
            assertThat(find(Notification.class).all())
                    .as("a letter of no campaign, or of another")
                    .hasSize(notices + 1);
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("campaigns/" + campaign + "/progress?chamber=" + river.house() + "&by=state");
        }

        Paths.open("campaigns/" + campaign + "/seats?chamber=" + UUID.randomUUID());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campaigns/" + campaign);
    }

    private JsonNode drawn() {
        return json.readTree(find(SeatsPicture.class).single().getElement().getProperty("picture"));
    }

    @SuppressWarnings("unchecked")
    private Select<Shown> by() {
        return find(Select.class).single();
    }

    private int rows() {
        return find(Grid.class).single().getDataCommunicator().getDataProviderSize();
    }
}
