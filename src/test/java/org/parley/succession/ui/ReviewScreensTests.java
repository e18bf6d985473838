package org.parley.succession.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
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
import org.parley.base.ui.Message;
import org.parley.base.ui.Paths;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.lawmaker.ui.LawmakerPicker;
import org.parley.succession.EndFilter;
import org.parley.succession.Ends;
import org.parley.succession.Seats;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** From Today to the review of a mandate, and back with one click. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class ReviewScreensTests extends SpringBrowserlessTest {

    @Autowired
    private Seats seats;

    @Autowired
    private Ends ends;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private JdbcClient jdbc;

    private Seats.Place at;
    private UUID mandate;
    private UUID ben;
    private LocalDate day;

    @BeforeEach
    void aMandateThatEnded() {
        at = seats.place();
        day = LocalDate.now().minusDays(30);
        ben = seats.person("Ben Tan");
        seats.sits(ben, at.house(), "Riverside", day.plusDays(1), null);
    }

    private void open() {
        seats.followUp(at.mira(), "Call her");
        seats.followUp(at.mira(), "Thank her");
        mandate = seats.ends(at.mira(), day);
    }

    @Test
    void todayLeadsToTheListAndTheListToTheReview() {
        open();
        UI.getCurrent().navigate("");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Mandates ending");
        Paths.open(link("1 mandate").getHref());
        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        assertThat(texts()).contains("1 mandate");
        Paths.open("mandates-ended?show=decided");
        assertThat(test(find(Grid.class).single()).size()).isZero();
    }

    @Test
    void theSuccessorIsProposedAndWhatIsTickedIsCarriedAndTakenBack() {
        open();
        UI.getCurrent().navigate("mandates-ended/" + mandate);
        assertThat(find(LawmakerPicker.class).single().getValue()).isEqualTo(ben);
        find(Checkbox.class).all().getFirst().setValue(false);

        press("Carry to the successor");

        assertThat(followUps.count(FollowUpFilter.ofLawmaker(ben))).isEqualTo(1);
        assertThat(ends.matters(mandate)).hasSize(1);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("1 open thing", "What was decided");
        press("Undo");
        assertThat(followUps.count(FollowUpFilter.ofLawmaker(ben))).isZero();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("2 open things");
    }

    @Test
    void whenAllIsDecidedThePageSaysSo() {
        open();
        UI.getCurrent().navigate("mandates-ended/" + mandate);

        press("Close");

        assertThat(find(Message.class).all()).hasSize(1);
        assertThat(ends.count(EndFilter.REVIEW)).isZero();
        UI.getCurrent().navigate("lawmakers/" + at.mira());
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("mandates-ended/" + mandate);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Ended mandates");
    }

    @Test
    void aDeadLinkLeadsToTheList() {
        UI.getCurrent().navigate("mandates-ended/" + UUID.randomUUID());

        assertThat(texts()).contains("0 mandates");
        UI.getCurrent().navigate("mandates-ended/nonsense");
        assertThat(texts()).contains("0 mandates");
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyReadsSeesWhatIsOpenAndNoChoice() {
        mandate = seats.ends(at.mira(), day);
        jdbc.sql("""
                    insert into follow_up (id, version, what, due_on, assignee_id, raised_by, lawmaker_id)
                    select ?, 0, 'Call her', current_date, id, id, ? from account order by name limit 1
                    """).params(UUID.randomUUID(), at.mira()).update();

        UI.getCurrent().navigate("mandates-ended/" + mandate);

        assertThat(texts()).contains("Call her");
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(find(Button.class).withText("Close").exists()).isFalse();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getFirst().click();
    }
}
