package org.parley.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ui.Dates;
import org.parley.letter.Cast;
import org.parley.progress.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The page that says how a campaign or a letter stands opens for whoever may look, and leads back from dead links. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {
            "org.parley.progress.ui",
            "org.parley.campaign.ui",
            "org.parley.letter.ui",
            "org.parley.recipient.ui",
            "org.parley.base.ui"
        })
class ProgressPageTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Test
    void aCampaignsPageNamesItsPartsAndLeadsToThem() {
        UUID campaign = cast.campaign("Free the river");

        UI.getCurrent().navigate(ProgressLinks.to(Scope.ofCampaign(campaign)));

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Free the river", "Scoreboard");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.hasClassName("page-anchor"))
                .extracting(Anchor::getHref)
                .contains("campaigns/" + campaign + "/progress#scoreboard");
    }

    @Test
    void aPageOnPaperSaysOfWhichMomentItIs() {
        UI.getCurrent().navigate(ProgressLinks.to(Scope.ofCampaign(cast.campaign("Free the river"))));

        assertThat(find(Paragraph.class).withClassName("as-of").single().getText())
                .startsWith("As of " + Dates.day(LocalDate.now(actor.zone())));
    }

    @Test
    void aLetterHasItsOwnUnderATab() {
        UUID letter = cast.letter("To those who can help");

        UI.getCurrent().navigate("letters/" + letter + "/progress");

        assertThat(find(ProgressPage.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly("How it stands");
    }

    @Test
    void aDeadLinkLeadsToTheCampaigns() {
        UI.getCurrent().navigate("campaigns/" + UUID.randomUUID() + "/progress");

        assertThat(find(ProgressView.class).all()).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campaigns");
    }
}
