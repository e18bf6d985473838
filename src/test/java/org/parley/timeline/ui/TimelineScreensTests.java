package org.parley.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.letter.Letters;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelineCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The timeline on the pages of those whose it is: counted, narrowed by the address, page by page. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class TimelineScreensTests extends SpringBrowserlessTest {

    private static final String EARLIER = "Show earlier";

    @Autowired
    private TimelineCast timelineCast;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Partners partners;

    private UUID letter;
    private UUID parliament;
    private UUID mira;
    private UUID zoe;
    private UUID jo;

    @BeforeEach
    void aLawmakerWithWhomMuchHappened() {
        TimelineCast.Scene scene = timelineCast.scene(false);
        letter = scene.letter();
        parliament = scene.parliament();
        mira = scene.mira();
        zoe = scene.zoe();
        jo = scene.jo();
        timelineCast.muchHappens(scene, mira, 100);
    }

    @Test
    void aLawmakersTimelineIsReadToItsEnd() {
        Paths.open("lawmakers/" + mira);

        assertThat(lines()).hasSize(30);
        assertThat(Screen.text()).contains("102 entries");
        for (int page = 0; page < 3; page++) {
            press();
        }
        assertThat(lines()).hasSize(102);
        assertThat(earlier()).isEmpty();
    }

    @Test
    void theAddressNarrowsToOneKindAndItsNumberIsThatOfItsLines() {
        Paths.open("lawmakers/" + mira + "?kind=positions");

        assertThat(lines()).hasSize(15);
        assertThat(Screen.text()).contains("15 entries").doesNotContain("102 entries");
        assertThat(kinds().getValue()).isEqualTo(HappeningKind.POSITIONS);
        assertThat(kinds().getItemLabelGenerator().apply(HappeningKind.CONTACTS))
                .isEqualTo("Contacts (30)");

        for (String rubbish : List.of("rubbish", "board", "")) {
            Paths.open("lawmakers/" + mira + "?kind=" + rubbish);
            assertThat(lines()).as(rubbish).hasSize(30);
        }
    }

    @Test
    void whoeverChoosesAKindSeesItAlone() {
        Paths.open("lawmakers/" + mira);

        test(kinds()).selectItem("Commitments (15)");

        assertThat(lines()).hasSize(15);
    }

    @Test
    void everyPageHasItsTimeline() {
        for (String page : List.of(
                "parliaments/" + parliament,
                "campaigns/" + letters.details(letter).campaign(),
                "letters/" + letter + "/activity",
                "lawmakers/" + mira + "/staff/" + jo)) {
            Paths.open(page);
            assertThat(lines()).as(page).hasSize(30);

            Paths.open(page + "?kind=contacts");
            assertThat(lines()).as(page).isNotEmpty();
            assertThat(kinds().getValue()).as(page).isEqualTo(HappeningKind.CONTACTS);
        }
    }

    @Test
    void aPartnerWithWhomNothingHappenedSaysSo() {
        UUID partner = partners.enter(PartnerDetails.named("Delta Watch", "", "TH"));

        Paths.open("partners/" + partner);

        assertThat(lines()).isEmpty();
        assertThat(Screen.text()).contains("Nothing happened yet.");
    }

    @Test
    void whereNothingHappenedTheTimelineSaysSo() {
        jdbc.sql("update mandate set started_on = null where lawmaker_id = ?")
                .param(zoe)
                .update();
        Paths.open("lawmakers/" + zoe);
        assertThat(lines()).isEmpty();
        assertThat(Screen.text()).contains("Nothing happened yet.");

        Paths.open("lawmakers/" + zoe + "?kind=responses");
        assertThat(Screen.text()).contains("Nothing of this kind happened yet.");
    }

    @Test
    void aDeadLinkToSomebodyInTheOfficeLeadsToTheLawmaker() {
        Paths.open("lawmakers/" + mira + "/staff/" + UUID.randomUUID());

        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(Screen.text()).contains("Mira Okafor");

        Paths.open("lawmakers/" + zoe + "/staff/" + jo);
        assertThat(Screen.text()).doesNotContain("Chief of staff");
    }

    @Test
    @SignedIn(role = Role.MANAGER, name = "Max Manager", language = "fr")
    void theTimelineSpeaksFrench() {
        Paths.open("lawmakers/" + mira);

        assertThat(Screen.text()).contains("Ce qui s’est passé", "102 entrées");
        assertThat(kinds().getItemLabelGenerator().apply(HappeningKind.FOLLOW_UPS))
                .isEqualTo("Suivis (25)");
    }

    private List<ListItem> lines() {
        return find(ListItem.class).all().stream()
                .filter(line -> line.hasClassName("timeline-line"))
                .toList();
    }

    private void press() {
        test(earlier().orElseThrow()).click();
    }

    private Optional<Button> earlier() {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(EARLIER)
                        && button.getParent().orElseThrow().hasClassName("everything"))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<HappeningKind> kinds() {
        return find(Select.class).all().stream()
                .filter(select -> select.hasClassName("timeline-kind"))
                .findFirst()
                .orElseThrow();
    }
}
