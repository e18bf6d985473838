package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.report.ReportCast.row;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.print.PaperSize;
import org.parley.progress.Measure;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.progress.Scores;
import org.parley.progress.Tally;
import org.parley.report.kept.Part;
import org.parley.report.kept.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A report is made once, says what every other number says, and never changes. */
@SpringBootTest
@Transactional
@SignedIn
class ReportsTests {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Reports reports;

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private ReportCast cast;

    @Autowired
    private Cast others;

    @Autowired
    private JdbcClient jdbc;

    private UUID campaign;

    @BeforeEach
    void theSampleCampaign() {
        campaign = cast.campaign();
    }

    @Test
    void theFiguresAreThoseOfTheScreen() {
        jdbc.sql("update contact set confidential = false where confidential").update();
        UUID somebody = cast.lawmaker(cast.silent(campaign));
        cast.promises(somebody, campaign, "To table a motion", cast.meeting(campaign, somebody, false));
        Scores scores = scoreboards.of(Scope.ofCampaign(campaign));
        Tally all = scores.total().tally();

        KeptReport report = make(cast.order(campaign, null, false));

        Map.of(
                        "Addressed", Measure.ADDRESSED,
                        "Reachable", Measure.REACHABLE,
                        "Sent", Measure.SENT,
                        "Acknowledged", Measure.ACKNOWLEDGED,
                        "Answered", Measure.ANSWERED,
                        "Supportive", Measure.SUPPORTIVE,
                        "Overdue", Measure.OVERDUE,
                        "Meetings", Measure.MEETINGS,
                        "Commitments made", Measure.MADE,
                        "Actions of parliaments", Measure.ACTIONS)
                .forEach((said, measure) -> assertThat(number(report, said, 2))
                        .as(said)
                        .isEqualTo(all.of(measure))
                        .isPositive());
        assertThat(number(report, "Commitments kept", 2)).isEqualTo(all.of(Measure.KEPT));
        scores.rows().stream()
                .filter(one -> one.tally().of(Measure.ADDRESSED) > 0)
                .forEach(one -> assertThat(row(report, ReportPart.PARLIAMENTS, one.name())
                                .get(4)
                                .number())
                        .as(one.name())
                        .isEqualTo(one.tally().of(Measure.ANSWERED)));
    }

    @Test
    void aLetterIsToldAlone() {
        UUID letter = jdbc.sql("select id from letter where campaign_id = ? order by dated_on limit 1")
                .param(campaign)
                .query(UUID.class)
                .single();
        Tally all = scoreboards.of(Scope.ofLetter(campaign, letter)).total().tally();

        KeptReport report = make(cast.order(campaign, letter, false));

        assertThat(number(report, "Answered", 2)).isEqualTo(all.of(Measure.ANSWERED));
        assertThat(report.content().head().getFirst()).contains(report.line().letterTitle());
    }

    @Test
    void aReportOfLastMonthIsUnchangedByThisMonthsWork() {
        UUID id = reports.make(cast.order(campaign, null, true));
        KeptReport before = reports.read(id);
        UUID silent = cast.silent(campaign);

        others.comesBack(silent, "support");
        cast.promises(cast.lawmaker(silent), campaign, "To table a motion", null);
        jdbc.sql("update lawmaker set official_name = 'Somebody Else', family_name = 'Else' where id = ?")
                .param(cast.lawmaker(silent))
                .update();
        jdbc.sql("update campaign set name = 'Another name' where id = ?")
                .param(campaign)
                .update();

        jdbc.sql("select list_lawmakers_anew(array[?::uuid])")
                .param(cast.lawmaker(silent))
                .query()
                .listOfRows();

        assertThat(reports.read(id).content()).isEqualTo(before.content());
        KeptReport after = make(cast.order(campaign, null, true));
        assertThat(number(after, "Answered", 2)).isEqualTo(number(before, "Answered", 2) + 1);
        assertThat(after.content().toString()).contains("Somebody Else");
    }

    @Test
    void nobodyCanChangeWhatItSays() {
        UUID id = reports.make(cast.order(campaign, null, false));

        assertThatThrownBy(() -> jdbc.sql("update report set content = '{}' where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("kept as it was made");
    }

    @Test
    void anEarlierDayIsToldAsItStoodThen() {
        UUID silent = cast.silent(campaign);
        LocalDate yesterday = cast.today().minusDays(1);
        Set<ReportPart> summary = EnumSet.of(ReportPart.SUMMARY, ReportPart.RESPONSES);
        KeptReport thenBefore = make(cast.order(campaign, yesterday.minusYears(1), yesterday, summary));
        KeptReport nowBefore = make(cast.order(campaign, cast.today(), cast.today(), summary));

        jdbc.sql("""
                    insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                    select uuidv7(), 0, id, ?, 'email', 'support', sent_by from recipient where id = ?
                    """).params(cast.today(), silent).update();

        KeptReport then = make(cast.order(campaign, yesterday.minusYears(1), yesterday, summary));
        KeptReport now = make(cast.order(campaign, cast.today(), cast.today(), summary));
        assertThat(number(then, "Answered", 2)).isEqualTo(number(thenBefore, "Answered", 2));
        assertThat(number(now, "Answered", 2)).isEqualTo(number(nowBefore, "Answered", 2) + 1);
        assertThat(number(now, "Answered", 1)).isEqualTo(number(nowBefore, "Answered", 1) + 1);
        assertThat(row(now, ReportPart.RESPONSES, "Total").get(2).number())
                .isEqualTo(Objects.requireNonNull(
                                row(then, ReportPart.RESPONSES, "Total").get(2).number())
                        + Objects.requireNonNull(
                                row(now, ReportPart.RESPONSES, "Total").get(1).number()));
    }

    @Test
    void whatFollowsFromDaysIsWhatTheRecordsSay() {
        KeptReport now = make(cast.order(campaign, null, false));
        jdbc.sql("update response set received_on = received_on - 1").update();
        jdbc.sql("""
                    update recipient set no_reply_at = now() - interval '3 days', no_reply_by = sent_by, state = 'no reply' where id = ?
                    """).param(cast.silent(campaign)).update();

        KeptReport then = make(cast.order(
                campaign, cast.today().minusYears(1), cast.today().minusDays(1), EnumSet.of(ReportPart.SUMMARY)));

        for (String measure : List.of("Sent", "Acknowledged", "Answered", "Supportive", "No reply")) {
            assertThat(number(then, measure, 2)).as(measure).isEqualTo(number(now, measure, 2));
        }
        assertThat(number(then, "Overdue", 2)).isLessThan(number(now, "Overdue", 2));
    }

    @Test
    void itSpeaksItsOwnLanguage() {
        ReportOrder order = cast.order(campaign, null, false);

        KeptReport report = make(new ReportOrder(
                campaign, null, "Bilan", order.parts(), order.from(), order.until(), "fr", false, PaperSize.LETTER));

        assertThat(report.content().parts().getFirst().heading()).isEqualTo("En bref");
        assertThat(row(report, ReportPart.SUMMARY, "Ont répondu").get(2).number())
                .isPositive();
        assertThat(report.content().toString()).doesNotContain("[report.").doesNotContain("Within");
    }

    @Test
    void onlyWhatWasChosenIsTold() {
        KeptReport report = make(
                cast.order(campaign, cast.today(), cast.today(), EnumSet.of(ReportPart.METHODS, ReportPart.SUMMARY)));

        assertThat(report.content().parts()).extracting(part -> part.word()).containsExactly("summary", "methods");
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        LocalDate today = cast.today();
        Set<ReportPart> all = EnumSet.allOf(ReportPart.class);

        refused("report.refusal.period", cast.order(campaign, today, today.minusDays(1), all));
        refused("report.refusal.century", cast.order(campaign, ReportOrder.FIRST.minusDays(1), today, all));
        refused("report.refusal.future", cast.order(campaign, today, today.plusDays(1), all));
        assertThatThrownBy(() -> reports.make(cast.order(UUID.randomUUID(), null, false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.make(cast.order(campaign, today, today, Set.of())))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> reports.make(cast.order(others.campaign("Another"), letter(), false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLongerThePeriodIsTheLongerAreThePartsByWhichItIsTold() {
        LocalDate today = cast.today();
        Map<LocalDate, String> paces = Map.of(
                today.minusWeeks(26),
                "Responses by week",
                today.minusWeeks(28),
                "Responses by month",
                today.minusYears(5),
                "Responses by month",
                ReportOrder.FIRST,
                "Responses by year");

        paces.forEach((from, heading) -> {
            Part part = make(cast.order(campaign, from, today, EnumSet.of(ReportPart.WEEKS)))
                    .content()
                    .parts()
                    .getFirst();

            assertThat(part.heading()).isEqualTo(heading);
            List<Row> rows = part.tables().getFirst().rows();
            assertThat(rows).hasSizeBetween(7, 99);
            assertThat(rows.stream()
                            .flatMap(row -> row.cells().stream().skip(1))
                            .mapToLong(cell -> Objects.requireNonNull(cell.number()))
                            .sum())
                    .as(heading + " from " + from)
                    .isEqualTo(jdbc.sql("""
                                    select count(*) from response e join recipient r on r.id = e.recipient_id join letter l on l.id = r.letter_id
                                     where l.campaign_id = ? and r.state <> 'excluded' and e.received_on between ? and ?
                                    """)
                            .params(campaign, from, today)
                            .query(Long.class)
                            .single())
                    .isPositive();
        });
    }

    @Test
    void whereNothingHappenedYetThatIsSaidInWords() {
        KeptReport report = make(cast.order(others.campaign("Another"), null, false));

        assertThat(report.content().parts())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.tables())
                        .as(part.heading())
                        .noneMatch(table -> table.rows().isEmpty()));
        assertThat(report.content().toString())
                .contains("Nobody was addressed.", "Nothing came back within the period.", "Nothing has come back.");
    }

    @Test
    void viewersReadAndWhoMadeOneTakesItAway() {
        UUID id = reports.make(cast.order(campaign, null, false));

        Acting.as(jdbc, "Vera Ames", Role.VIEWER, () -> {
            assertThat(reports.list(campaign, FIRST)).extracting(ReportLine::id).containsExactly(id);
            assertThat(reports.read(id).line().mayRemove()).isFalse();
            assertThatThrownBy(() -> reports.make(cast.order(campaign, null, false)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> reports.remove(id)).isInstanceOf(AccessDeniedException.class);
        });
        Acting.as(
                jdbc,
                "Bea Ames",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> reports.remove(id)).isInstanceOf(NotFound.class));
        reports.remove(id);
        assertThat(reports.count(campaign)).isZero();
        assertThatThrownBy(() -> reports.read(id)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql(
                                "select count(*) from audit_change where record_id = ? and (was ? 'content' or became ? 'content')"
                                        .replace("? 'content'", "?? 'content'"))
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void managersTakeAwayAnybodys() {
        UUID id = reports.make(cast.order(campaign, null, false));

        Acting.as(jdbc, "Mona Ames", Role.MANAGER, () -> reports.remove(id));

        assertThat(reports.count(null)).isZero();
    }

    private UUID letter() {
        return jdbc.sql("select id from letter where campaign_id = ? limit 1")
                .param(campaign)
                .query(UUID.class)
                .single();
    }

    private KeptReport make(ReportOrder order) {
        return reports.read(reports.make(order));
    }

    private void refused(String key, ReportOrder order) {
        assertThatThrownBy(() -> reports.make(order))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static long number(KeptReport report, String measure, int column) {
        Long number = row(report, ReportPart.SUMMARY, measure).get(column).number();
        return number == null ? -1 : number;
    }
}
