package org.parley.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.contact.NextStep;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.recipient.AddresseeKind;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A promise is written down, and stays open until somebody says what became of it. */
@SpringBootTest
@Transactional
@SignedIn
class CommitmentsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Commitments commitments;

    @Autowired
    private Timelines timeline;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Letters letters;

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID house;
    private UUID mira;
    private UUID letter;
    private UUID river;

    @BeforeEach
    void aLetter() {
        house = cast.chamber(cast.parliament("Parliament of Norland"), "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        letter = cast.letter("Open letter on the river");
        river = letters.details(letter).campaign();
    }

    @Test
    void whatSomebodyPromisedIsOpenUntilItIsSettled() {
        UUID id = promise(mira, details(MARCH, MARCH.plusDays(10)));

        assertThat(commitments.line(id)).satisfies(line -> {
            assertThat(line.by().name()).isEqualTo("Mira Okafor");
            assertThat(line.state()).isEqualTo(CommitmentState.OPEN);
            assertThat(line.letter()).isEqualTo("Open letter on the river");
            assertThat(line.overdue()).isTrue();
        });

        commitments.settle(id, 0, new Settlement(true, MARCH.plusDays(3), "https://norland.example/q/7", ""));

        assertThat(commitments.line(id).state()).isEqualTo(CommitmentState.KEPT);
        assertThat(commitments.line(id).overdue()).isFalse();
        commitments.reopen(id, 1);
        assertThat(commitments.line(id)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(CommitmentState.OPEN);
            assertThat(line.settled()).isNull();
        });
    }

    @Test
    void anInstitutionPromisesToo() {
        UUID id = Ids.next();
        commitments.promise(id, AddresseeKind.CHAMBER, house, details(MARCH, null), null);

        assertThat(commitments.line(id).by()).satisfies(by -> {
            assertThat(by.kind()).isEqualTo(AddresseeKind.CHAMBER);
            assertThat(by.name()).isEqualTo("House of Norland");
            assertThat(by.detail()).isEqualTo("Parliament of Norland");
        });
    }

    @Test
    void nothingIsKeptWithoutEvidence() {
        UUID id = promise(mira, details(MARCH, null));

        refused("commitment.refusal.proof", () -> commitments.settle(id, 0, new Settlement(true, MARCH, " ", " ")));
        commitments.settle(id, 0, new Settlement(false, MARCH, "", ""));
        assertThat(commitments.line(id).state()).isEqualTo(CommitmentState.BROKEN);
    }

    @Test
    void aPromiseLapsesWithTheMandateAndIsOpenAgainWithTheNext() {
        UUID id = promise(mira, details(MARCH, null));
        UUID settled = promise(mira, details(MARCH, null));
        commitments.settle(settled, 0, new Settlement(true, MARCH, "", "Asked it"));

        jdbc.sql("update mandate set ended_on = date '2026-06-30' where lawmaker_id = ?")
                .param(mira)
                .update();

        assertThat(commitments.line(id).state()).isEqualTo(CommitmentState.LAPSED);
        assertThat(commitments.line(settled).state()).isEqualTo(CommitmentState.KEPT);
        assertThat(commitments.states(CommitmentFilter.ofLawmaker(mira)))
                .isEqualTo(Map.of(CommitmentState.LAPSED, 1, CommitmentState.KEPT, 1));
        jdbc.sql("update mandate set ended_on = null where lawmaker_id = ?")
                .param(mira)
                .update();
        assertThat(commitments.line(id).state()).isEqualTo(CommitmentState.OPEN);
    }

    @Test
    void whatWasPromisedAfterTheMandateDoesNotLapseWithIt() {
        jdbc.sql("update mandate set ended_on = date '2025-12-31' where lawmaker_id = ?")
                .param(mira)
                .update();

        assertThat(commitments.line(promise(mira, details(MARCH, null))).state())
                .isEqualTo(CommitmentState.OPEN);
    }

    @Test
    void everyNumberIsAsLongAsItsList() {
        promise(mira, details(MARCH, MARCH.plusDays(1)));
        promise(mira, details(MARCH, null));
        UUID kept = promise(mira, details(MARCH, null));
        commitments.settle(kept, 0, new Settlement(true, MARCH, "", "Asked it"));
        commitments.takeOut(promise(mira, details(MARCH, null)));
        commitments.promise(Ids.next(), AddresseeKind.CHAMBER, house, details(MARCH, null), null);

        CommitmentFilter all = CommitmentFilter.ofCampaign(river);
        assertThat(commitments.states(all)).isEqualTo(Map.of(CommitmentState.OPEN, 3, CommitmentState.KEPT, 1));
        commitments.states(all).forEach((state, count) -> {
            assertThat(commitments.count(all.in(state))).isEqualTo(count);
            assertThat(commitments.list(all.in(state), FIRST)).hasSize(count);
        });
        assertThat(commitments.list(all.late(), FIRST)).hasSize(1);
        assertThat(commitments.count(all.late())).isEqualTo(1);
        assertThat(commitments.count(CommitmentFilter.ofLawmaker(mira))).isEqualTo(3);
        assertThat(commitments.count(CommitmentFilter.ofCampaign(cast.campaign("Save the marsh"))))
                .isZero();
    }

    @Test
    void whatFallsDueIsMineOrOnMyLettersAndCampaigns() {
        LocalDate today = LocalDate.now(actor.zone());
        UUID late = promise(mira, details(MARCH, MARCH.plusDays(1)));
        UUID soon = promise(mira, details(MARCH, today.plusDays(3)));
        promise(mira, details(MARCH, today.plusDays(30)));
        promise(mira, details(MARCH, null));
        UUID kept = promise(mira, details(MARCH, today));
        commitments.settle(kept, 0, new Settlement(true, MARCH, "", "Asked it"));
        CommitmentFilter due = CommitmentFilter.mineDue(today.plusDays(14));

        assertThat(commitments.list(due, FIRST)).extracting(CommitmentLine::id).containsExactly(late, soon);
        assertThat(commitments.count(due)).isEqualTo(2);
        Acting.as(
                jdbc,
                "Bo Quist",
                Role.OFFICER,
                () -> assertThat(commitments.count(due)).isZero());
        UUID bo = Acting.account(jdbc, "Bo Quist", Role.OFFICER);
        jdbc.sql("update campaign set owner_id = ? where id = ?")
                .params(bo, river)
                .update();
        Acting.as(
                jdbc,
                "Bo Quist",
                Role.OFFICER,
                () -> assertThat(commitments.count(due)).isEqualTo(2));
    }

    @Test
    void daysThatDoNotFitAreRefused() {
        LocalDate tomorrow = LocalDate.now().plusDays(2);
        UUID id = promise(mira, details(MARCH, null));

        refused("commitment.refusal.future", () -> promise(mira, details(tomorrow, null)));
        refused("position.refusal.century", () -> promise(mira, details(LocalDate.of(1926, 3, 2), null)));
        refused("commitment.refusal.due", () -> promise(mira, details(MARCH, MARCH.minusDays(1))));
        refused(
                "commitment.refusal.settled-before",
                () -> commitments.settle(id, 0, new Settlement(false, MARCH.minusDays(1), "", "")));
        refused("commitment.refusal.future", () -> commitments.settle(id, 0, new Settlement(false, tomorrow, "", "")));
    }

    @Test
    void whoWasSlowerIsTold() {
        UUID id = promise(mira, details(MARCH, null));
        commitments.settle(id, 0, new Settlement(false, MARCH, "", ""));

        assertThatThrownBy(() -> commitments.settle(id, 0, new Settlement(true, MARCH, "", "Asked it")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> commitments.correct(id, 0, details(MARCH, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(commitments.line(id).state()).isEqualTo(CommitmentState.BROKEN);
    }

    @Test
    void aReminderBecomesAFollowUp() {
        NextStep step = new NextStep(Ids.next(), "Ask Mira", LocalDate.now().plusDays(5), actor.id());
        commitments.promise(Ids.next(), AddresseeKind.LAWMAKER, mira, details(MARCH, null), step);

        assertThat(followUps.list(FollowUpFilter.ofLawmaker(mira), FIRST))
                .singleElement()
                .satisfies(line -> assertThat(line.what()).isEqualTo("Ask Mira"));
    }

    @Test
    void bothTimelinesTellIt() {
        UUID id = promise(mira, details(MARCH, null));
        commitments.settle(id, 0, new Settlement(true, MARCH.plusDays(2), "", "Asked it"));

        assertThat(promised(Whose.LAWMAKER.of(mira)))
                .extracting(Happening::what, Happening::day)
                .containsExactly(
                        tuple("commitment.state.kept", MARCH.plusDays(2)), tuple("commitment.promised", MARCH));
        List<Happening> told = promised(Whose.LETTER.of(letter));
        assertThat(told)
                .extracting(Happening::title)
                .containsOnly("Mira Okafor")
                .hasSize(2);
        assertThat(timeline.before(
                                Whose.LETTER.of(letter),
                                HappeningKind.COMMITMENTS,
                                new TimelinePlace(told.getLast().at(), id),
                                10)
                        .happenings())
                .isEmpty();
    }

    @Test
    void whatWasPromisedInAConfidentialContactIsThereOnlyForWhoSeesTheContact() {
        UUID id = promisedInConfidence();

        assertThatThrownBy(() -> commitments.line(id)).isInstanceOf(NotFound.class);
        assertThat(commitments.list(CommitmentFilter.ALL, FIRST))
                .extracting(CommitmentLine::id)
                .doesNotContain(id);
        assertThat(commitments.states(CommitmentFilter.ofCampaign(river))).isEmpty();
        assertThat(commitments.count(CommitmentFilter.ofLawmaker(mira))).isZero();
        List<CommitmentLine> read = new ArrayList<>();
        commitments.each(CommitmentFilter.ofLawmaker(mira), read::add);
        assertThat(read).isEmpty();
        assertThat(promised(Whose.LAWMAKER.of(mira))).isEmpty();
        assertThat(promised(Whose.LETTER.of(letter))).isEmpty();
        assertThatThrownBy(() -> commitments.settle(id, 0, new Settlement(false, MARCH, "", "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> commitments.takeOut(id)).isInstanceOf(NotFound.class);
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void aManagerSeesIt() {
        assertThat(commitments.line(promisedInConfidence()).details().what()).isEqualTo("Put a question");
        assertThat(commitments.count(CommitmentFilter.ofLawmaker(mira))).isEqualTo(1);
    }

    @Test
    void whatWasTakenOutComesBack() {
        UUID id = promise(mira, details(MARCH, null));

        commitments.takeOut(id);
        assertThat(commitments.count(CommitmentFilter.ofLawmaker(mira))).isZero();
        assertThat(promised(Whose.LAWMAKER.of(mira))).isEmpty();

        commitments.bringBack(id);
        assertThat(commitments.count(CommitmentFilter.ofLawmaker(mira))).isEqualTo(1);
    }

    private List<Happening> promised(TimelineOf of) {
        List<Happening> told = timeline.before(of, HappeningKind.COMMITMENTS, TimelinePlace.END, 10)
                .happenings();
        assertThat(timeline.counts(of).get(HappeningKind.COMMITMENTS)).isEqualTo(told.size());
        return told;
    }

    private UUID promisedInConfidence() {
        UUID bea = Ids.next();
        UUID call = Ids.next();
        jdbc.sql("insert into account (id, version, email, name, role) values (?, 0, ?, 'Bea Quist', 'officer')")
                .params(bea, bea + "@example.org")
                .update();
        jdbc.sql("""
                    insert into contact (id, version, kind, direction, happened_at, confidential, recorded_by)
                    values (?, 0, 'call', 'we to them', timestamptz '2026-03-02 12:00Z', true, ?)
                    """).params(call, bea).update();
        UUID id = promise(mira, details(MARCH, null));
        jdbc.sql("update commitment set contact_id = ?, recorded_by = ? where id = ?")
                .params(call, bea, id)
                .update();
        return id;
    }

    private UUID promise(UUID lawmaker, CommitmentDetails details) {
        UUID id = Ids.next();
        commitments.promise(id, AddresseeKind.LAWMAKER, lawmaker, details, null);
        return id;
    }

    private CommitmentDetails details(LocalDate promised, @Nullable LocalDate due) {
        return new CommitmentDetails(river, "Put a question", promised, due, letter, null, "");
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
