package org.parley.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Refusal;
import org.parley.commitment.CommitmentDetails;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.CommitmentLine;
import org.parley.commitment.CommitmentState;
import org.parley.commitment.Commitments;
import org.parley.commitment.Settlement;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of what is open with somebody who left the seat, and the way back. */
@SpringBootTest
@Transactional
@SignedIn
class ReviewsTests {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Ends ends;

    @Autowired
    private Reviews reviews;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Seats seats;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Seats.Place at;
    private LocalDate june;
    private UUID mandate;
    private UUID ben;
    private UUID call;
    private UUID promise;

    @BeforeEach
    void aMandateThatEnded() {
        at = seats.place();
        june = LocalDate.now(actor.zone()).minusDays(150);
        call = seats.followUp(at.mira(), "Call her");
        promise = seats.promise(at.mira(), at.campaign(), june.minusDays(30));
        seats.position(at.mira(), at.campaign(), june.minusDays(20));
        mandate = seats.ends(at.mira(), june);
        ben = seats.person("Ben Tan");
        seats.sits(ben, at.house(), "Riverside", june.plusDays(1), null);
    }

    @Test
    void carriedToTheSuccessorAllGoesOnWithThem() {
        reviews.decide(mandate, ends.matters(mandate), Choice.CARRY, ben);

        assertThat(followUps.list(FollowUpFilter.ofLawmaker(ben), FIRST))
                .extracting(FollowUpLine::what)
                .containsExactly("Call her");
        assertThat(followUps.count(FollowUpFilter.ofLawmaker(at.mira()))).isZero();
        assertThat(commitments.line(promise).state()).isEqualTo(CommitmentState.LAPSED);
        assertThat(commitments.list(CommitmentFilter.ofLawmaker(ben), FIRST))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(CommitmentState.OPEN);
                    assertThat(line.carriedFrom()).isEqualTo("Mira Okafor");
                });
        assertThat(latest(at.mira())).isEmpty();
        assertThat(latest(ben)).containsExactly("supporter guess");
        assertThat(ends.count(EndFilter.REVIEW)).isZero();
    }

    @Test
    void aPromiseThatWasTakenOverIsToldOnTheDayWhenItWas() {
        jdbc.sql("update commitment set link = 'https://example.org/said' where id = ?")
                .param(promise)
                .update();
        reviews.decide(mandate, ends.matters(mandate), Choice.CARRY, ben);

        assertThat(timelines
                        .before(Whose.LAWMAKER.of(ben), HappeningKind.COMMITMENTS, TimelinePlace.END, 10)
                        .happenings())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.what()).isEqualTo("commitment.taken-over");
                    assertThat(told.named()).isEqualTo("Mira Okafor");
                    assertThat(told.dayIn(actor.zone())).isEqualTo(LocalDate.now(actor.zone()));
                    assertThat(told.title()).isEqualTo("Put a question");
                });
        assertThat(timelines
                        .before(Whose.CAMPAIGN.of(at.campaign()), HappeningKind.COMMITMENTS, TimelinePlace.END, 10)
                        .happenings())
                .extracting(Happening::what)
                .containsExactly("commitment.taken-over", "commitment.state.lapsed", "commitment.promised");
    }

    @Test
    void whatShowedThePredecessorsPromiseShowsNothingOfTheSuccessor() {
        jdbc.sql("update commitment set link = 'https://example.org/said' where id = ?")
                .param(promise)
                .update();
        reviews.decide(mandate, ends.matters(mandate), Choice.CARRY, ben);
        CommitmentLine carried =
                commitments.list(CommitmentFilter.ofLawmaker(ben), FIRST).getFirst();
        assertThat(carried.inherited()).isTrue();
        assertThat(commitments.line(promise).inherited()).isFalse();

        CommitmentDetails own = carried.details();
        commitments.correct(
                carried.id(),
                carried.seen(),
                new CommitmentDetails(
                        own.campaign(),
                        own.what(),
                        own.promisedOn(),
                        own.dueOn(),
                        own.letter(),
                        null,
                        "https://example.org/again"));

        assertThat(commitments.line(carried.id()).inherited()).isFalse();
    }

    @Test
    void keptWithThePersonAllStaysOpenAndIsNotAskedAboutAgain() {
        reviews.decide(mandate, ends.matters(mandate), Choice.KEEP, null);

        assertThat(followUps.count(FollowUpFilter.ofLawmaker(at.mira()))).isEqualTo(1);
        assertThat(commitments.line(promise).state()).isEqualTo(CommitmentState.OPEN);
        assertThat(latest(at.mira())).containsExactly("supporter likely");
        assertThat(ends.count(EndFilter.REVIEW)).isZero();
    }

    @Test
    void closedTheFollowUpIsOverThePromiseLapsesAndThePositionIsHistory() {
        reviews.decide(mandate, ends.matters(mandate), Choice.CLOSE, null);

        assertThat(followUps.list(FollowUpFilter.ofLawmaker(at.mira()).withDone(true), FIRST))
                .singleElement()
                .satisfies(line -> assertThat(line.mandateEnded()).isTrue());
        assertThat(commitments.line(promise)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(CommitmentState.LAPSED);
            assertThat(line.settled()).extracting(Settlement::day).isEqualTo(june);
        });
        assertThat(latest(at.mira())).isEmpty();
        assertThat(jdbc.sql("select count(*) from position where lawmaker_id = ? and removed_at is null")
                        .param(at.mira())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void eachWayIsTakenBackWithOneClick() {
        for (Choice choice : Choice.values()) {
            List<Matter> before = ends.matters(mandate);

            Decided decided = reviews.decide(mandate, before, choice, choice == Choice.CARRY ? ben : null);
            assertThat(ends.decisions(mandate)).hasSize(3);
            reviews.takeBack(decided);

            assertThat(ends.matters(mandate)).extracting(Matter::id).containsExactlyElementsOf(ids(before));
            assertThat(ends.decisions(mandate)).isEmpty();
            assertThat(latest(at.mira())).containsExactly("supporter likely");
            assertThat(latest(ben)).isEmpty();
            assertThat(commitments.count(CommitmentFilter.ofLawmaker(ben))).isZero();
            assertThat(followUps.count(FollowUpFilter.ofLawmaker(at.mira()))).isEqualTo(1);
            assertThat(followUps.count(FollowUpFilter.ofLawmaker(ben))).isZero();
        }
    }

    /** Somebody sat twice, and what they promised first was kept open after the first time. */
    @ParameterizedTest
    @EnumSource(Choice.class)
    void takenBackAPromiseStillOutlivesAnEarlierMandate(Choice choice) {
        LocalDate earlier = june.minusDays(300);
        jdbc.sql("update commitment set outlives_on = ? where id = ?")
                .params(earlier, promise)
                .update();
        List<Matter> promises = ends.matters(mandate).stream()
                .filter(one -> one.thing() == Thing.COMMITMENT)
                .toList();

        reviews.takeBack(reviews.decide(mandate, promises, choice, choice == Choice.CARRY ? ben : null));

        assertThat(jdbc.sql("select outlives_on from commitment where id = ?")
                        .param(promise)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(earlier);
    }

    @Test
    void whatWasDecidedByWhomAndWhenStaysVisible() {
        reviews.decide(mandate, ends.matters(mandate), Choice.CARRY, ben);

        assertThat(ends.decisions(mandate)).hasSize(3).allSatisfy(line -> {
            assertThat(line.by()).isEqualTo("Ana Duarte");
            assertThat(line.successorName()).isEqualTo("Ben Tan");
            assertThat(line.choice()).isEqualTo(Choice.CARRY);
        });
        assertThat(ends.list(EndFilter.REVIEW.showing(EndShow.DECIDED), FIRST))
                .singleElement()
                .satisfies(line -> assertThat(line.decided()).isEqualTo(3));
        assertThat(jdbc.sql("""
                        select count(*) from audit_change c join audit_entry e on e.id = c.entry_id
                         where e.place = 'mandate_review' and c.subject_id = ?
                        """).param(at.mira()).query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void whatChangedMeanwhileIsRefusedAndNothingIsDecided() {
        List<Matter> seen = ends.matters(mandate);
        followUps.postpone(call, june.plusDays(200));

        assertThatThrownBy(() -> reviews.decide(mandate, seen, Choice.CLOSE, null))
                .isInstanceOf(ChangedMeanwhile.class);
        entities.clear();
    }

    @Test
    void whatAColleagueDecidedIsNotDecidedAgain() {
        List<Matter> seen = ends.matters(mandate);
        reviews.decide(mandate, seen, Choice.KEEP, null);

        assertThatThrownBy(() -> reviews.decide(mandate, seen, Choice.CLOSE, null))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatWasChangedAfterwardsIsNotTakenBack() {
        Decided decided = reviews.decide(mandate, ends.matters(mandate), Choice.CLOSE, null);
        commitments.reopen(promise, commitments.line(promise).seen());

        assertThatThrownBy(() -> reviews.takeBack(decided)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> reviews.takeBack(decided)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aPromiseThatIsOpenedAgainOutlivesTheMandate() {
        reviews.decide(mandate, ends.matters(mandate), Choice.CLOSE, null);

        commitments.reopen(promise, commitments.line(promise).seen());

        assertThat(commitments.line(promise).state()).isEqualTo(CommitmentState.OPEN);
        assertThat(ends.count(EndFilter.REVIEW)).isZero();
    }

    @Test
    void untilSomebodyDecidesAPromiseIsShownAsLapsedAsBefore() {
        assertThat(commitments.line(promise)).extracting(CommitmentLine::state).isEqualTo(CommitmentState.LAPSED);
        assertThat(commitments.count(CommitmentFilter.ofLawmaker(at.mira()).in(CommitmentState.LAPSED)))
                .isEqualTo(1);
    }

    @Test
    void whoIsKnownToStandSomewhereIsNotSupposedToStandElsewhere() {
        seats.position(ben, at.campaign(), june.plusDays(10));
        List<Matter> positions = ends.matters(mandate).stream()
                .filter(one -> one.thing() == Thing.POSITION)
                .toList();

        reviews.decide(mandate, positions, Choice.CARRY, ben);

        assertThat(latest(ben)).containsExactly("supporter likely");
        assertThat(ends.matters(mandate)).hasSize(2);
    }

    @Test
    void nothingIsCarriedToWhoHasNoSeat() {
        List<Matter> matters = ends.matters(mandate);
        UUID nobody = seats.person("Cem Ay");
        UUID left = seats.person("Dia Roy");
        seats.sits(left, at.house(), "Riverside", june, june.plusDays(9));

        refused("succession.refusal.no-seat", () -> reviews.decide(mandate, matters, Choice.CARRY, nobody));
        refused("succession.refusal.no-seat", () -> reviews.decide(mandate, matters, Choice.CARRY, left));
        refused("succession.refusal.who", () -> reviews.decide(mandate, matters, Choice.CARRY, null));
        refused("succession.refusal.who", () -> reviews.decide(mandate, matters, Choice.CARRY, at.mira()));
        refused("succession.refusal.nothing", () -> reviews.decide(mandate, List.of(), Choice.KEEP, null));
    }

    @Test
    void nothingIsDecidedWhileTheMandateLasts() {
        List<Matter> matters = ends.matters(mandate);
        seats.ends(at.mira(), LocalDate.now(actor.zone()).plusDays(5));

        refused("succession.refusal.lasts", () -> reviews.decide(mandate, matters, Choice.KEEP, null));
    }

    @Test
    void whatIsWrittenDownAfterTheDecisionIsNotAskedAbout() {
        reviews.decide(mandate, ends.matters(mandate), Choice.CLOSE, null);
        jdbc.sql("update mandate_review set decided_at = decided_at - interval '1 hour' where mandate_id = ?")
                .param(mandate)
                .update();

        seats.followUp(at.mira(), "Ask the former member for advice");

        assertThat(ends.matters(mandate)).isEmpty();
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void aManagerDecidesToo() {
        reviews.decide(mandate, ends.matters(mandate), Choice.CLOSE, null);

        assertThat(ends.count(EndFilter.REVIEW)).isZero();
    }

    private List<String> latest(UUID lawmaker) {
        return jdbc.sql("""
                        select x.step || ' ' || p.confidence from latest_position x join position p on p.id = x.position_id
                         where x.lawmaker_id = ?
                        """).param(lawmaker).query(String.class).list();
    }

    private static List<UUID> ids(List<Matter> matters) {
        return matters.stream().map(Matter::id).toList();
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
