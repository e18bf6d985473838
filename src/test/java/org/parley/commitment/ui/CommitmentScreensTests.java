package org.parley.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.Paths;
import org.parley.campaign.ui.CampaignPicker;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.CommitmentState;
import org.parley.commitment.Commitments;
import org.parley.letter.Cast;
import org.parley.position.PositionCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Promises are written down on a page, settled, and found behind their numbers. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(
        packages = {
            "org.parley.commitment.ui",
            "org.parley.campaign.ui",
            "org.parley.lawmaker.ui",
            "org.parley.parliament.ui",
            "org.parley.base.ui"
        })
class CommitmentScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Cast people;

    @Autowired
    private PositionCast stance;

    @Autowired
    private Commitments commitments;

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
    void aPromiseIsWrittenDownAndKeptWithEvidence() {
        UI.getCurrent().navigate("lawmakers/" + mira);
        press("Write down a promise");
        press("Save");
        assertThat(area("What was promised").isInvalid()).isTrue();
        area("What was promised").setValue("Put a question to the minister");
        find(CampaignPicker.class).single().setValue(river);
        press("Save");

        assertThat(texts()).contains("Put a question to the minister", "Open");
        press("Kept");
        press("Save");
        assertThat(area("By what it is shown").getErrorMessage()).startsWith("Say by what it is shown");
        area("By what it is shown").setValue("Question 7");
        press("Save");

        assertThat(commitments.list(CommitmentFilter.ofLawmaker(mira), PageRequest.of(0, 5)))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(CommitmentState.KEPT));
    }

    @Test
    void onTheirOwnPageTheyAreNotNamedAgain() {
        written();

        UI.getCurrent().navigate("lawmakers/" + mira);
        assertThat(namesOfMira()).isEmpty();
        Paths.open(CommitmentLinks.list(CommitmentFilter.ofCampaign(river)));
        assertThat(namesOfMira()).hasSize(1);
    }

    private List<Anchor> namesOfMira() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals("lawmakers/" + mira))
                .toList();
    }

    @Test
    void aNumberOpensWhatItCounts() {
        written();
        Paths.open(CommitmentLinks.list(CommitmentFilter.ofCampaign(river).in(CommitmentState.OPEN)));

        assertThat(texts()).contains("1 commitment", "Free the river", "Put a question");
        Paths.open(CommitmentLinks.list(CommitmentFilter.ofCampaign(river).in(CommitmentState.KEPT)));
        assertThat(texts()).contains("0 commitments").doesNotContain("Put a question");
    }

    @Test
    void oneHasAnAddressAndADeadLinkLeadsToTheList() {
        UI.getCurrent().navigate("commitments/" + written());
        assertThat(texts()).contains("Put a question");

        UI.getCurrent().navigate("commitments/" + UUID.randomUUID());
        assertThat(texts()).contains("1 commitment");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsIsOfferedNothingThatChanges() {
        written();
        UI.getCurrent().navigate("lawmakers/" + mira);

        assertThat(texts()).contains("Put a question");
        assertThat(find(Button.class).withText("Kept").all()).isEmpty();
        assertThat(find(Button.class).withText("Write down a promise").all()).noneMatch(Button::isVisible);
    }

    private UUID written() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                    insert into commitment (id, version, lawmaker_id, campaign_id, what, promised_on, recorded_by, recorded_at)
                    select ?, 0, ?, id, 'Put a question', ?, owner_id, now() from campaign where id = ?
                    """).params(id, mira, LocalDate.of(2026, 3, 2), river).update();
        return id;
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }
}
