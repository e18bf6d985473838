package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.report.ReportCast.row;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.goal.GoalDetails;
import org.parley.goal.GoalStanding;
import org.parley.goal.Goals;
import org.parley.goal.Measure;
import org.parley.position.Step;
import org.parley.print.PaperSize;
import org.parley.report.kept.Cell;
import org.parley.report.kept.Part;
import org.parley.report.kept.Table;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A report says how the goals stand: the number of the screen where nothing is hidden, and without what is. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.MANAGER)
class ReportsTellGoalsTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    @Autowired
    private Reports reports;

    @Autowired
    private Goals goals;

    @Autowired
    private ReportCast cast;

    @Autowired
    private JdbcClient jdbc;

    private UUID campaign;
    private UUID somebody;

    @BeforeEach
    void somebodyOfTheSampleCampaign() {
        campaign = cast.campaignThatStatedNoGoal();
        somebody = cast.lawmaker(cast.silent(campaign));
    }

    @Test
    void whereNothingIsHiddenTheNumberIsThatOfTheScreen() {
        cast.promises(somebody, campaign, "To table a motion", cast.meeting(campaign, somebody, false));
        cast.stands(somebody, campaign, "champion", "public act", LONG_AGO, null);
        for (Measure measure : Measure.values()) {
            stated(measure, 7, null);
        }

        KeptReport report = made(false);

        List<GoalStanding> standings = goals.standings(campaign);
        Table table = part(report).tables().getFirst();
        assertThat(table.rows()).hasSameSizeAs(standings).hasSize(Measure.values().length);
        for (int i = 0; i < standings.size(); i++) {
            List<Cell> cells = table.rows().get(i).cells();
            assertThat(cells.get(4))
                    .as("%s", standings.get(i).goal())
                    .isEqualTo(Cell.share(seen(standings.get(i), report), 7));
            assertThat(cells.get(1)).isEqualTo(Cell.day(cast.today().plusDays(10)));
        }
        assertThat(row(report, ReportPart.GOALS, "7 answers").get(2).text()).startsWith("Reached on ");
        assertThat(row(report, ReportPart.GOALS, "7 supporters or champions").get(4))
                .isEqualTo(Cell.share(1, 7));
    }

    @Test
    void aConfidentialMeetingAndWhatItLedToChangeNoGoal() {
        counted();
        long[] before = counts();
        int[] seen = seen();

        UUID secret = cast.meeting(campaign, somebody, true);
        cast.promises(somebody, campaign, "To speak to the minister", secret);
        kept(cast.today().minusDays(1));
        cast.stands(somebody, campaign, "champion", "public act", cast.today().minusDays(1), secret);

        assertThat(counts()).isEqualTo(before);
        assertThat(seen()).containsExactly(seen[0] + 1, seen[1] + 1, seen[2] + 1, seen[3] + 1);
    }

    @Test
    void aMeetingWithWhoSignsAnonymouslyAndWhatItLedToChangeNoGoal() {
        counted();
        long[] before = counts();

        UUID hushed = cast.meeting(campaign, somebody, false);
        cast.promises(somebody, campaign, "To speak to the minister", hushed);
        kept(cast.today().minusDays(1));
        cast.stands(somebody, campaign, "champion", "public act", cast.today().minusDays(1), hushed);
        assertThat(counts()).isNotEqualTo(before);
        cast.hushes(hushed, campaign, "Nadia Kovač");

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void whoWasAChampionUntilSomethingConfidentialStillIsInAReport() {
        cast.stands(somebody, campaign, "champion", "public act", LONG_AGO, null);
        counted();
        long[] before = counts();

        cast.stands(
                somebody,
                campaign,
                "opponent",
                "public act",
                cast.today().minusDays(1),
                cast.meeting(campaign, somebody, true));

        assertThat(counts()).isEqualTo(before);
        assertThat(goals.standings(campaign).getLast().now()).isEqualTo((int) before[3] - 1);
    }

    @Test
    void anEarlierDayIsToldAsItStoodThen() {
        stated(Measure.LAWMAKERS, 1, null);
        cast.stands(somebody, campaign, "champion", "public act", cast.today().minusDays(20), null);
        cast.stands(somebody, campaign, "sceptic", "public act", cast.today().minusDays(10), null);

        assertThat(row(until(cast.today().minusDays(30)), ReportPart.GOALS, "1 supporter or champion")
                        .get(4))
                .isEqualTo(Cell.share(0, 1));
        List<Cell> then = row(until(cast.today().minusDays(15)), ReportPart.GOALS, "1 supporter or champion");
        assertThat(then.get(4)).isEqualTo(Cell.share(1, 1));
        assertThat(then.get(2).text()).startsWith("Reached on ");
        List<Cell> now = row(until(cast.today()), ReportPart.GOALS, "1 supporter or champion");
        assertThat(now.get(4)).isEqualTo(Cell.share(0, 1));
        assertThat(now.get(2).text()).contains("fewer again since");
    }

    @Test
    void whatPeopleCallAGoalIsToldWithNamesAloneAndNeverNamesWhoSignsAnonymously() {
        stated(Measure.MEETINGS, 3, "Win Nadia Kovač over");

        assertThat(made(false).content().toString()).doesNotContain("Nadia").contains("3 meetings");
        assertThat(made(true).content().toString()).contains("Win Nadia Kovač over");
        cast.anonymous(campaign, "nadia kovač");
        assertThat(made(true).content().toString()).doesNotContain("Nadia").contains("3 meetings");
    }

    @Test
    void aLettersReportAndACampaignWithoutGoalsSayThatThereAreNone() {
        assertThat(part(made(false)).said()).containsExactly("No goal is stated.");
        stated(Measure.MEETINGS, 3, null);
        UUID letter = jdbc.sql("select id from letter where campaign_id = ? order by id limit 1")
                .param(campaign)
                .query(UUID.class)
                .single();

        Part part = part(reports.read(reports.make(cast.order(campaign, letter, false))));

        assertThat(part.tables()).isEmpty();
        assertThat(part.said()).singleElement().asString().startsWith("Goals are the campaign’s");
    }

    @Test
    void itSpeaksTheLanguageOfTheReport() {
        stated(Measure.MEETINGS, 3, null);
        ReportOrder order = cast.order(campaign, null, false);

        Part part = part(reports.read(reports.make(new ReportOrder(
                campaign, null, "Bilan", order.parts(), order.from(), order.until(), "fr", false, PaperSize.LETTER))));

        assertThat(part.heading()).isEqualTo("Objectifs");
        assertThat(part.tables().getFirst().rows().getFirst().cells().getFirst().text())
                .isEqualTo("3 rencontres");
    }

    /** The sample campaign has a meeting that is confidential; of such, the report's own figures say what it may count. */
    private static long seen(GoalStanding standing, KeptReport report) {
        Long meetings = row(report, ReportPart.SUMMARY, "Meetings").get(2).number();
        return standing.goal().details().measure() == Measure.MEETINGS && meetings != null ? meetings : standing.done();
    }

    /** Goals of all that can rest on a contact. */
    private void counted() {
        stated(Measure.MEETINGS, 900, null);
        stated(Measure.COMMITMENTS, 900, null);
        stated(Measure.KEPT, 900, null);
        stated(Measure.LAWMAKERS, 900, null);
    }

    private int[] seen() {
        return goals.standings(campaign).stream().mapToInt(GoalStanding::now).toArray();
    }

    private long[] counts() {
        return part(made(false)).tables().getFirst().rows().stream()
                .mapToLong(row -> Objects.requireNonNullElse(row.cells().get(4).number(), -1L))
                .toArray();
    }

    private void kept(LocalDate day) {
        jdbc.sql("""
                    update commitment set state = 'kept', settled_on = ?, settled_by = recorded_by, proof = 'Seen'
                     where campaign_id = ? and what = 'To speak to the minister'
                    """).params(day, campaign).update();
    }

    private void stated(Measure measure, int target, @Nullable String name) {
        goals.state(
                Ids.next(),
                campaign,
                new GoalDetails(
                        name == null ? "" : name,
                        measure,
                        null,
                        Step.SUPPORTER,
                        target,
                        null,
                        cast.today().minusDays(40),
                        cast.today().plusDays(10)));
    }

    private KeptReport made(boolean names) {
        return reports.read(reports.make(cast.order(campaign, null, names)));
    }

    private KeptReport until(LocalDate day) {
        return reports.read(reports.make(
                cast.order(campaign, day.minusDays(100), day, EnumSet.of(ReportPart.GOALS, ReportPart.METHODS))));
    }

    private static Part part(KeptReport report) {
        return ReportCast.part(report, ReportPart.GOALS);
    }
}
