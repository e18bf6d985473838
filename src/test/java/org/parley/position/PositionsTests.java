package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody stands is written down, kept, and the latest counts. */
@SpringBootTest
@Transactional
@SignedIn
class PositionsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    private Positions positions;

    @Autowired
    private Standpoints stands;

    @Autowired
    private Weights weights;

    @Autowired
    private Timelines timeline;

    @Autowired
    private PositionCast cast;

    @Autowired
    private Cast people;

    @Autowired
    private JdbcClient jdbc;

    private UUID river;
    private UUID mira;

    @BeforeEach
    void aCampaign() {
        UUID norland = people.parliament("Parliament of Norland");
        mira = people.lawmaker("Mira", "Okafor", people.chamber(norland, "House", "lower"), "Greens");
        river = people.campaign("Free the river");
    }

    @Test
    void whereSomebodyStandsIsKeptWithItsEvidence() {
        UUID id = Ids.next();
        positions.record(
                id,
                mira,
                new PositionDetails(
                        river,
                        Step.SUPPORTER,
                        MARCH,
                        Basis.PUBLIC_ACT,
                        Confidence.SURE,
                        " https://norland.example/vote ",
                        "Aye.\r\n",
                        null));

        assertThat(positions.line(id)).satisfies(line -> {
            assertThat(line.campaign()).isEqualTo("Free the river");
            assertThat(line.details().link()).isEqualTo("https://norland.example/vote");
            assertThat(line.details().quote()).isEqualTo("Aye.");
            assertThat(line.recordedBy()).isEqualTo("Ana Duarte");
            assertThat(line.mayCorrect()).isTrue();
        });
    }

    @Test
    void theLatestByDayCountsAndAllAreKept() {
        cast.takes(mira, river, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT);
        cast.takes(mira, river, Step.OPPONENT, MARCH.minusMonths(2), Basis.PUBLIC_ACT);

        assertThat(stands.of(mira))
                .singleElement()
                .satisfies(stand -> assertThat(stand.latest())
                        .extracting(line -> line.details().step())
                        .containsExactly(Step.SUPPORTER, Step.OPPONENT));
        assertThat(cast.latest(mira, river)).containsExactly("supporter", "supporter", null);
    }

    @Test
    void ofOneDayWhatWasWrittenDownLastCounts() {
        cast.takes(mira, river, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT);
        cast.takes(mira, river, Step.SCEPTIC, MARCH, Basis.PUBLIC_ACT);

        assertThat(cast.latest(mira, river)).containsExactly("sceptic", "sceptic", null);
    }

    @Test
    void publicActsAndPrivateImpressionsAreKeptApart() {
        cast.takes(mira, river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);
        cast.takes(mira, river, Step.UNDECIDED, MARCH.plusDays(9), Basis.PRIVATE_IMPRESSION);

        assertThat(cast.latest(mira, river)).containsExactly("undecided", "opponent", "undecided");
    }

    @Test
    void whatWasTakenOutCountsNoMoreAndComesBack() {
        UUID first = cast.takes(mira, river, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT);
        UUID mistake = cast.takes(mira, river, Step.OPPONENT, MARCH.plusDays(1), Basis.PUBLIC_ACT);

        positions.takeOut(mistake);

        assertThat(cast.latest(mira, river)).containsExactly("supporter", "supporter", null);
        assertThat(ids(mira)).containsExactly(first);
        positions.bringBack(mistake);
        assertThat(cast.latest(mira, river)).containsExactly("opponent", "opponent", null);
        assertThat(ids(mira)).containsExactly(mistake, first);
    }

    @Test
    void nobodyStandsAnywhereOnceTheOnlyPositionIsTakenOut() {
        positions.takeOut(cast.takes(mira, river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT));

        assertThat(jdbc.sql("select count(*) from latest_position where lawmaker_id = ?")
                        .param(mira)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(stands.of(mira)).isEmpty();
    }

    @Test
    void aCorrectionMovesWhatCounts() {
        UUID other = people.campaign("Save the marsh");
        UUID id = cast.takes(mira, river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);

        positions.correct(id, 0, cast.details(other, Step.CHAMPION, MARCH, Basis.PRIVATE_IMPRESSION));

        assertThat(stands.of(mira)).extracting(CampaignStand::name).containsExactly("Save the marsh");
        assertThat(cast.latest(mira, other)).containsExactly("champion", null, "champion");
    }

    @Test
    void whoCorrectsWhatSomebodyElseCorrectedIsTold() {
        UUID id = cast.takes(mira, river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT);
        positions.correct(id, 0, cast.details(river, Step.SCEPTIC, MARCH, Basis.PUBLIC_ACT));

        assertThatThrownBy(() -> positions.correct(id, 0, cast.details(river, Step.CHAMPION, MARCH, Basis.PUBLIC_ACT)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(positions.line(id).details().step()).isEqualTo(Step.SCEPTIC);
    }

    @Test
    void whatAnotherOfficerWroteIsNotMineToCorrectOrTakeOut() {
        UUID id = cast.takenBySomebodyElse(mira, river, Step.SUPPORTER, MARCH);

        assertThat(positions.line(id).mayCorrect()).isFalse();
        refused("position.refusal.not-yours", () -> positions.takeOut(id));
        refused(
                "position.refusal.not-yours",
                () -> positions.correct(id, 0, cast.details(river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT)));
        assertThat(cast.latest(mira, river)).containsExactly("supporter", "supporter", null);
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void aManagerCorrectsEverybodys() {
        UUID id = cast.takenBySomebodyElse(mira, river, Step.SUPPORTER, MARCH);

        positions.correct(id, 0, cast.details(river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT));

        assertThat(cast.latest(mira, river)).containsExactly("opponent", "opponent", null);
    }

    @Test
    void theSameFormSavedTwiceIsWrittenDownOnce() {
        UUID id = Ids.next();
        positions.record(id, mira, cast.details(river, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT));
        positions.record(id, mira, cast.details(river, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT));

        assertThat(ids(mira)).containsExactly(id);
    }

    @Test
    void aDayToComeOrOfAnotherCenturyIsRefused() {
        refused(
                "position.refusal.future",
                () -> cast.takes(mira, river, Step.SUPPORTER, LocalDate.now().plusDays(2), Basis.PUBLIC_ACT));
        refused(
                "position.refusal.century",
                () -> cast.takes(mira, river, Step.SUPPORTER, LocalDate.of(1926, 3, 2), Basis.PUBLIC_ACT));
        assertThat(ids(mira)).isEmpty();
    }

    @Test
    void aLinkThatIsNoneAndAQuoteTooLongAreRefused() {
        for (String link : List.of(
                "norland.example",
                "javascript:alert(1)",
                "ftp://norland.example/x",
                "https://ana@norland.example",
                "https://a b")) {
            refused("position.refusal.link", () -> quoting(link, ""));
        }
        refused("position.refusal.quote", () -> quoting("", "a".repeat(PositionDetails.QUOTE + 1)));
        assertThat(quoting("https://norland.example/ជន?q=1#top", "a".repeat(PositionDetails.QUOTE))
                        .quote())
                .hasSize(PositionDetails.QUOTE);
    }

    @Test
    void nothingIsWrittenAboutNobodyOrNoCampaign() {
        assertThatThrownBy(() -> cast.takes(Ids.next(), river, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.takes(mira, Ids.next(), Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void positionsStandOnTheTimeline() {
        cast.takes(mira, river, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT);
        positions.takeOut(cast.takes(mira, river, Step.OPPONENT, MARCH, Basis.PUBLIC_ACT));

        assertThat(timeline.before(Whose.LAWMAKER.of(mira), HappeningKind.POSITIONS, TimelinePlace.END, 10)
                        .happenings())
                .singleElement()
                .satisfies(happening -> {
                    assertThat(happening.day()).isEqualTo(MARCH);
                    assertThat(happening.what()).isEqualTo("position.basis.public");
                    assertThat(happening.how()).isEqualTo(Step.SUPPORTER.key());
                    assertThat(happening.title()).isEqualTo("Free the river");
                    assertThat(happening.path()).isEqualTo("campaigns/" + river);
                });
    }

    @Test
    void howMuchSomebodyCountsIsSaidPerCampaign() {
        weights.weigh(mira, river, weights.of(mira, river).version(), new WeightDetails(Level.HIGH, null));

        assertThat(stands.of(mira)).singleElement().satisfies(stand -> {
            assertThat(stand.latest()).isEmpty();
            assertThat(stand.weight().details()).isEqualTo(new WeightDetails(Level.HIGH, null));
        });
        assertThat(weights.of(mira, people.campaign("Save the marsh")).details())
                .isEqualTo(WeightDetails.UNSAID);
    }

    @Test
    void whoWeighsAfterSomebodyElseIsTold() {
        long nothing = weights.of(mira, river).version();
        weights.weigh(mira, river, nothing, new WeightDetails(Level.HIGH, Level.LOW));

        assertThatThrownBy(() -> weights.weigh(mira, river, nothing, WeightDetails.UNSAID))
                .isInstanceOf(ChangedMeanwhile.class);
        long seen = weights.of(mira, river).version();
        weights.weigh(mira, river, seen, new WeightDetails(Level.LOW, Level.LOW));
        assertThatThrownBy(() -> weights.weigh(mira, river, seen, WeightDetails.UNSAID))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(weights.of(mira, river).details()).isEqualTo(new WeightDetails(Level.LOW, Level.LOW));
    }

    private PositionDetails quoting(String link, String quote) {
        return new PositionDetails(river, Step.SUPPORTER, MARCH, Basis.PUBLIC_ACT, Confidence.SURE, link, quote, null);
    }

    private List<UUID> ids(UUID lawmaker) {
        return positions.of(lawmaker, null, PageRequest.of(0, 50)).stream()
                .map(PositionLine::id)
                .toList();
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
