package org.parley.stuck.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Screen;
import org.parley.letter.Letters;
import org.parley.recipient.Mailing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is stuck is said where one looks how things stand, and each number leads to whom it means. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {
            "org.parley.stuck.ui",
            "org.parley.progress.ui",
            "org.parley.campaign.ui",
            "org.parley.letter.ui",
            "org.parley.board.ui",
            "org.parley.followup.ui",
            "org.parley.commitment.ui",
            "org.parley.duplicate.ui",
            "org.parley.base.ui"
        })
class StuckScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Mailing mailing;

    @Autowired
    private Letters letters;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo river;
    private UUID campaign;

    @BeforeEach
    void aLetterToTwo() {
        river = mailing.toTwo();
        campaign = letters.details(river.letter()).campaign();
    }

    @Test
    void aCampaignInWhichAllMovesIsCalm() {
        jdbc.sql("update recipient set owner_id = ?, reachable = true where letter_id = ?")
                .params(actor.id(), river.letter())
                .update();
        UI.getCurrent().navigate("campaigns/" + campaign + "/progress");

        assertThat(Screen.text()).contains("What is stuck", "Nothing is stuck");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).noneMatch(path -> path.contains("/stuck"));
    }

    @Test
    void aNumberOpensTheListAndTheBoard() {
        late();
        UI.getCurrent().navigate("campaigns/" + campaign + "/progress");

        assertThat(Screen.text())
                .contains("2 answers overdue", "2 whom nobody looks after", "2 with whom nothing happened for 30 days")
                .doesNotContain("promise past");
        Paths.open(path("why=overdue"));
        assertThat(Screen.view()).isEqualTo("StuckView");
        assertThat(Screen.text()).contains("2 recipients", "Open letter on the river: 2", "Nobody");
        Paths.open(path("/board"));
        assertThat(Screen.text()).contains("Open letter on the river");
    }

    @Test
    void ofALetterANumberOpensItsBoard() {
        late();
        UI.getCurrent().navigate("letters/" + river.letter() + "/progress");

        assertThat(Screen.text()).contains("2 answers overdue", "Late where", "Late with whom");
        assertThat(path("board?show=overdue")).startsWith("letters/" + river.letter() + "/board");
        assertThat(path("board?silent=30")).startsWith("letters/" + river.letter() + "/board");
    }

    @Test
    void howLongNothingHappenedIsChosenAndStandsInTheAddress() {
        late();
        UI.getCurrent().navigate("campaigns/" + campaign + "/progress");
        IntegerField days = find(IntegerField.class).all().stream()
                .filter(field -> "Days without anything".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();

        test(days).setValue(50);

        assertThat(Screen.text()).doesNotContain("with whom nothing happened");
        test(days).setValue(null);
        assertThat(days.getValue()).as("what still holds").isEqualTo(50);
        Paths.open("campaigns/" + campaign + "/progress?silent=39");
        assertThat(Screen.text()).contains("2 with whom nothing happened for 39 days");
        Paths.open(path("why=silent"));
        assertThat(Screen.text()).contains("2 recipients", "Nothing for 39 days");
    }

    @Test
    void aDeadLinkLeadsToTheCampaignsAndAStrangeWordIsLeftOut() {
        Paths.open("campaigns/" + UUID.randomUUID() + "/stuck");
        assertThat(Screen.view()).isNotEqualTo("StuckView");

        Paths.open("campaigns/" + campaign + "/stuck?why=nothing&owner=somebody&silent=99999&parliament="
                + UUID.randomUUID());
        assertThat(Screen.view()).isEqualTo("StuckView");
        assertThat(Screen.text()).contains("Nobody is stuck for this reason");
    }

    @Test
    @SignedIn(role = Role.OFFICER, language = "fr")
    void itSpeaksFrench() {
        late();
        UI.getCurrent().navigate("campaigns/" + campaign + "/progress");

        assertThat(Screen.text())
                .contains("Ce qui est bloqué", "2 réponses en retard", "rien ne s’est passé depuis 30 jours");
    }

    private void late() {
        LocalDate today = LocalDate.now(actor.zone());
        jdbc.sql("update letter set answer_by = ? where id = ?")
                .params(today.minusDays(3), river.letter())
                .update();
        jdbc.sql("""
                    update recipient set state = 'sent', sent_on = ?, sent_by = ?, sent_via = 'email', name_as_sent = 'Somebody'
                     where letter_id = ?
                    """).params(today.minusDays(40), actor.id(), river.letter()).update();
    }

    private String path(String part) {
        List<String> paths =
                find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        return paths.stream()
                .filter(path -> path.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError(paths));
    }
}
