package org.parley.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ui.Message;
import org.parley.base.ui.Paths;
import org.parley.letter.Cast;
import org.parley.progress.Scope;
import org.parley.report.ReportCast;
import org.parley.report.ui.CompareLinks.Pair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Two stand side by side on the screen, and what cannot be compared is said. */
@SpringBootTest
@Transactional
@SignedIn
@ViewPackages(packages = "org.parley")
class CompareViewTests extends SpringBrowserlessTest {

    @Autowired
    private ReportCast cast;

    @Autowired
    private Cast others;

    @Autowired
    private CompareOnProgress onProgress;

    @Autowired
    private JdbcClient jdbc;

    private UUID campaign;
    private List<UUID> letters;

    @BeforeEach
    void theSampleCampaign() {
        campaign = cast.campaign();
        letters = jdbc.sql("select id from letter where campaign_id = ? order by dated_on, id")
                .param(campaign)
                .query(UUID.class)
                .list();
    }

    @Test
    void twoLettersStandSideBySide() {
        Paths.open(CompareLinks.to(new Pair(true, letters.getFirst(), letters.getLast())));

        assertThat(find(NativeTable.class).all()).hasSize(4);
        assertThat(text()).contains("Answered within 7 days").contains("Difference");
        assertThat(print().isVisible()).isTrue();
    }

    @Test
    @SignedIn(role = Role.VIEWER, name = "Vera Ames")
    void viewersCompareToo() {
        UUID other = jdbc.sql("""
                        insert into campaign (id, version, name, started_on, owner_id)
                        select uuidv7(), 0, 'Save the wetlands', started_on, owner_id from campaign where id = ? returning id
                        """).param(campaign).query(UUID.class).single();

        Paths.open(CompareLinks.to(new Pair(false, campaign, other)));

        assertThat(find(NativeTable.class).all()).hasSize(4);
        assertThat(text()).contains("Save the wetlands").contains("Too early to say");
    }

    @Test
    void oneAloneAsksForTheOther() {
        Anchor compare = (Anchor) onProgress.create(Scope.ofLetter(campaign, letters.getFirst()));

        Paths.open(compare.getHref());

        assertThat(getCurrentView()).isInstanceOf(CompareView.class);
        assertThat(find(NativeTable.class).all()).isEmpty();
        assertThat(find(Message.class).all()).hasSize(1);
        assertThat(print().isVisible()).isFalse();
    }

    @Test
    void aLetterIsNotComparedWithItself() {
        Paths.open(CompareLinks.to(new Pair(true, letters.getFirst(), letters.getFirst())));

        assertThat(find(NativeTable.class).all()).isEmpty();
        assertThat(text()).contains("the same one twice");
    }

    @Test
    void whatIsGoneIsSaidAndTheOtherStays() {
        Paths.open(CompareLinks.to(new Pair(true, letters.getFirst(), UUID.randomUUID())));

        assertThat(find(NativeTable.class).all()).isEmpty();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("does not exist");
        assertThat(find(Message.class).all()).hasSize(1);
    }

    @Test
    void aListOfWhatIsGoneLeadsBackToTheChoice() {
        Paths.open(CompareLinks.ANSWERS + "?letter=" + UUID.randomUUID());

        assertThat(getCurrentView()).isInstanceOf(CompareView.class);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void aConfidentialMeetingCountsOnlyForWhoMaySeeIt() {
        jdbc.sql("delete from contact_lawmaker where contact_id in (select id from contact where campaign_id = ?)")
                .param(campaign)
                .update();
        UUID letter = letters.getFirst();
        UUID lawmaker = cast.lawmaker(cast.silent(campaign));
        String before = meetings(letter);
        Acting.as(jdbc, "Omar Idrissi", Role.OFFICER, () -> cast.meeting(campaign, lawmaker, true));

        assertThat(meetings(letter)).isEqualTo(before);
    }

    @Test
    void theListSaysWhoTookHowLong() {
        Paths.open(CompareLinks.ANSWERS + "?campaign=" + campaign);

        assertThat(getCurrentView()).isInstanceOf(AnswersView.class);
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getDataCommunicator().getDataProviderSize()).isPositive();
        assertThat(test(grid).getCellText(0, 4)).contains("day");
    }

    /** The number of meetings of a letter, beside another. */
    private String meetings(UUID letter) {
        Paths.open(CompareLinks.to(new Pair(true, letter, others.letter("Another letter"))));
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("show=meetings")
                        && link.getHref().contains(letter.toString()))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private Button print() {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Print"))
                .findFirst()
                .orElseGet(() -> {
                    Button none = new Button();
                    none.setVisible(false);
                    return none;
                });
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
