package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What a parliament did is written down once, with how far it came and who did what. */
@SpringBootTest
@Transactional
@SignedIn
class ActionsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    private Actions actions;

    @Autowired
    private Parts parts;

    @Autowired
    private OutcomeCast outcome;

    @Autowired
    private Timelines timelines;

    @Autowired
    private ActionSearch search;

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID norland;
    private UUID house;
    private UUID senate;
    private UUID mira;
    private UUID tomas;

    @BeforeEach
    void aParliament() {
        norland = cast.parliament("Parliament of Norland");
        house = cast.chamber(norland, "House of Norland", "lower");
        senate = cast.chamber(norland, "Senate of Norland", "upper");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        tomas = cast.lawmaker("Tomás", "Vega", house, "Labour");
    }

    @Test
    void anActionIsWrittenDownOnceHoweverOftenItsFormIsSaved() {
        UUID id = Ids.next();
        ActionDetails details = outcome.details(norland, house, " Free the  river ", "M-7/2026", MARCH);
        actions.record(id, details);
        actions.record(id, details);

        assertThat(actions.list(ActionFilter.ofParliament(norland), FIRST))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.called()).isEqualTo("Free the  river (M-7/2026)");
                    assertThat(line.place()).isEqualTo("House of Norland · Parliament of Norland");
                    assertThat(line.people()).isZero();
                });
    }

    @Test
    void aChamberNumbersOneThingSo() {
        UUID first = outcome.motion(norland, house, "Free the river", "M-7/2026", MARCH);

        refused("outcome.refusal.reference", () -> outcome.motion(norland, house, "Something else", "m-7/2026", MARCH));
        assertThat(actions.numbered(norland, house, "M-7/2026").map(ActionLine::id))
                .contains(first);
        outcome.motion(norland, senate, "Free the river", "M-7/2026", MARCH);
        outcome.motion(norland, null, "Free the river", "M-7/2026", MARCH);
        refused("outcome.refusal.reference", () -> outcome.motion(norland, null, "Again", "M-7/2026", MARCH));
    }

    @Test
    void whatHasNoReferenceIsNoDouble() {
        outcome.motion(norland, house, "Free the river", "", MARCH);
        outcome.motion(norland, house, "Free the river", "", MARCH);

        assertThat(actions.count(ActionFilter.ofParliament(norland))).isEqualTo(2);
        assertThat(actions.numbered(norland, house, "")).isEmpty();
    }

    @Test
    void aReferenceIsFreeAgainOnceItsActionIsTakenOut() {
        UUID first = outcome.motion(norland, house, "A mistake", "M-7/2026", MARCH);
        actions.takeOut(first);
        outcome.motion(norland, house, "Free the river", "M-7/2026", MARCH);

        assertThat(actions.count(ActionFilter.ofParliament(norland))).isEqualTo(1);
        refused("outcome.refusal.reference", () -> actions.bringBack(first));
    }

    @Test
    void whatWasTakenOutComesBack() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        outcome.does(mira, id, PartRole.SPONSOR);
        actions.takeOut(id);

        assertThat(actions.count(ActionFilter.ofLawmaker(mira))).isZero();
        assertThat(told(Whose.LAWMAKER.of(mira))).isEmpty();
        assertThat(told(Whose.PARLIAMENT.of(norland))).isEmpty();
        assertThat(search.find("river", 5)).isEmpty();
        actions.bringBack(id);
        assertThat(actions.count(ActionFilter.ofLawmaker(mira))).isEqualTo(1);
        assertThat(search.find("river", 5)).hasSize(1);
    }

    @Test
    void aChamberOfAnotherParliamentIsNone() {
        UUID elsewhere = cast.parliament("Parliament of Sudland");

        refused("outcome.refusal.chamber", () -> outcome.motion(elsewhere, house, "Free the river", "", MARCH));
    }

    @Test
    void daysAreOfOurTimeAndOnlyWhatIsAnnouncedIsToCome() {
        LocalDate today = LocalDate.now(actor.zone());

        refused("outcome.refusal.century", () -> outcome.motion(norland, house, "x", "", LocalDate.of(1926, 3, 2)));
        refused("outcome.refusal.century", () -> outcome.motion(norland, house, "x", "", LocalDate.of(2206, 3, 2)));
        refused("outcome.refusal.future", () -> outcome.motion(norland, house, "x", "", today.plusDays(1)));
        actions.record(
                Ids.next(),
                new ActionDetails(
                        ActionKind.VOTE, "x", "", norland, house, today.plusDays(9), ActionStage.ANNOUNCED, "", ""));
        assertThat(actions.wrong(today, ActionStage.TABLED)).isEmpty();
    }

    @Test
    void everyKindComesOnlyToItsStages() {
        for (ActionKind kind : ActionKind.values()) {
            for (ActionStage stage : ActionStage.values()) {
                if (kind.stages().contains(stage)) {
                    actions.record(Ids.next(), new ActionDetails(kind, "x", "", norland, house, MARCH, stage, "", ""));
                } else {
                    refused(
                            "outcome.refusal.stage",
                            () -> new ActionDetails(kind, "x", "", norland, house, MARCH, stage, "", ""));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://parliament.example/m/7, true",
        "HTTPS://parliament.example/m/7?x=1#y, true",
        "'', true",
        "http://parliament.example/m/7, false",
        "javascript:alert(1), false",
        "https://me@parliament.example/, false",
        "ftp://parliament.example, false",
        "parliament.example, false"
    })
    void linksLeadToTheWebByHttps(String link, boolean isOne) {
        assertThat(ActionDetails.isLink(link)).isEqualTo(isOne);
        if (!isOne) {
            refused(
                    "outcome.refusal.link",
                    () -> new ActionDetails(
                            ActionKind.VOTE, "x", "", norland, house, MARCH, ActionStage.ADOPTED, link, ""));
        }
    }

    @Test
    void whoeverWorksHereSaysHowFarItCameAndALateFormIsTold() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        ActionDetails adopted = new ActionDetails(
                ActionKind.MOTION,
                "Free the river",
                "M-7",
                norland,
                house,
                MARCH.plusDays(9),
                ActionStage.ADOPTED,
                "",
                "");
        actions.correct(id, 0, adopted);

        assertThat(actions.line(id).details()).isEqualTo(adopted);
        assertThatThrownBy(() -> actions.correct(id, 0, adopted)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onlyWhoWroteItDownOrAManagerTakesItOut() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        UUID bea = Ids.next();
        jdbc.sql("insert into account (id, version, email, name, role) values (?, 0, ?, 'Bea Quist', 'officer')")
                .params(bea, bea + "@example.org")
                .update();
        jdbc.sql("update parliamentary_action set recorded_by = ? where id = ?")
                .params(bea, id)
                .update();

        refused("outcome.refusal.not-yours", () -> actions.takeOut(id));
    }

    @Test
    void onlyWhoWroteDownAPartOrAManagerTakesItOut() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        outcome.does(mira, id, PartRole.SPONSOR);
        outcome.does(tomas, id, PartRole.SPEAKER);

        Acting.as(jdbc, "Bea Quist", Role.OFFICER, () -> {
            refused("outcome.refusal.not-yours", () -> parts.takeOut(id, mira, PartRole.SPONSOR));
            outcome.does(mira, id, PartRole.FOR);
            parts.takeOut(id, mira, PartRole.FOR);
            parts.takeOut(id, mira, PartRole.FOR);
        });
        Acting.as(
                jdbc,
                "Vera Lang",
                Role.VIEWER,
                () -> assertThatThrownBy(() -> parts.takeOut(id, mira, PartRole.SPONSOR))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(parts.counts(id)).isEqualTo(Map.of(PartRole.SPONSOR, 1, PartRole.SPEAKER, 1));
        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> parts.takeOut(id, mira, PartRole.SPONSOR));
        parts.takeOut(id, tomas, PartRole.SPEAKER);
        assertThat(parts.counts(id)).isEmpty();
    }

    @Test
    void inWhatWasTakenOutNothingChanges() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        outcome.does(mira, id, PartRole.SPONSOR);
        ActionLine line = actions.line(id);
        actions.takeOut(id);

        refused("outcome.refusal.removed", () -> actions.correct(id, line.seen(), line.details()));
        refused("outcome.refusal.removed", () -> outcome.does(tomas, id, PartRole.SPONSOR));
        refused("outcome.refusal.removed", () -> parts.takeOut(id, mira, PartRole.SPONSOR));
        assertThat(parts.counts(id)).isEqualTo(Map.of(PartRole.SPONSOR, 1));
    }

    @Test
    void whereTheChamberIsAnotherParliamentsItIsNotSaidThatSomebodyWasQuicker() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        UUID elsewhere = cast.parliament("Parliament of Sudland");
        ActionDetails there = outcome.details(elsewhere, house, "Free the river", "", MARCH);

        refused("outcome.refusal.chamber", () -> actions.correct(id, 0, there));
        assertThat(actions.line(id).details().parliament()).isEqualTo(norland);
    }

    @Test
    void oneMaySponsorAndVoteButVotesOnce() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        outcome.does(mira, id, PartRole.SPONSOR);
        outcome.does(mira, id, PartRole.FOR);

        refused("outcome.refusal.twice", () -> outcome.does(mira, id, PartRole.SPONSOR));
        for (PartRole vote : List.of(PartRole.AGAINST, PartRole.ABSTAINED, PartRole.ABSENT)) {
            refused("outcome.refusal.votes-once", () -> outcome.does(mira, id, vote));
        }
        assertThat(parts.counts(id)).isEqualTo(Map.of(PartRole.SPONSOR, 1, PartRole.FOR, 1));
        assertThat(parts.count(PartFilter.of(id))).isEqualTo(1);
        assertThat(actions.line(id).people()).isEqualTo(1);
    }

    @Test
    void theDatabaseKeepsThatOneVotesOnce() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        outcome.does(mira, id, PartRole.FOR);

        assertThatThrownBy(() -> jdbc.sql("""
                            insert into action_part (action_id, lawmaker_id, role, recorded_by, recorded_at)
                            values (?, ?, 'against', ?, now())
                            """).params(id, mira, actor.id()).update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void severalAreAddedTogetherOrNobody() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        outcome.does(mira, id, PartRole.AGAINST);

        assertThatThrownBy(() -> parts.add(id, List.of(tomas, mira), PartRole.FOR))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.values()).containsExactly("Mira Okafor"));
        assertThat(parts.counts(id)).isEqualTo(Map.of(PartRole.AGAINST, 1));
        parts.takeOut(id, mira, PartRole.AGAINST);
        parts.add(id, List.of(tomas, mira), PartRole.FOR);
        assertThat(parts.counts(id)).isEqualTo(Map.of(PartRole.FOR, 2));
    }

    @Test
    void nobodyTakesPartInWhatIsNotThere() {
        assertThatThrownBy(() -> outcome.does(mira, Ids.next(), PartRole.FOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void peopleAreListedWithTheirPartyOfTheDay() {
        UUID id = outcome.motion(norland, house, "Free the river", "", MARCH);
        parts.add(id, List.of(tomas, mira), PartRole.FOR);
        outcome.does(mira, id, PartRole.SPONSOR);
        jdbc.sql("update mandate set ended_on = date '2026-04-01' where lawmaker_id = ?")
                .param(mira)
                .update();
        jdbc.sql("""
                    insert into mandate (id, version, lawmaker_id, chamber_id, party, started_on)
                    values (?, 0, ?, ?, 'Independents', date '2026-04-02')
                    """).params(Ids.next(), mira, house).update();

        assertThat(parts.list(PartFilter.of(id), FIRST)).hasSize(2).first().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Mira Okafor");
            assertThat(line.party()).isEqualTo("Greens");
            assertThat(line.roles()).containsExactly(PartRole.SPONSOR, PartRole.FOR);
        });
        assertThat(parts.list(new PartFilter(id, "vega", null), FIRST)).hasSize(1);
        assertThat(parts.list(new PartFilter(id, "", PartRole.SPONSOR), FIRST)).hasSize(1);
        assertThat(parts.count(new PartFilter(id, "100%", null))).isZero();
        assertThat(parts.people(new PartFilter(id, "", PartRole.FOR))).containsExactlyInAnyOrder(mira, tomas);
    }

    @Test
    void theListIsNarrowedByEveryWordOfTheFilter() {
        UUID motion = outcome.motion(norland, house, "Free the river", "M-7", MARCH);
        UUID vote = Ids.next();
        actions.record(
                vote,
                new ActionDetails(
                        ActionKind.VOTE,
                        "On the motion",
                        "V-1",
                        norland,
                        senate,
                        MARCH.plusDays(1),
                        ActionStage.ADOPTED,
                        "",
                        ""));
        outcome.does(mira, motion, PartRole.SPONSOR);
        outcome.does(mira, vote, PartRole.FOR);
        outcome.does(tomas, vote, PartRole.AGAINST);
        ActionFilter here = ActionFilter.ofParliament(norland);

        assertThat(ids(here)).containsExactly(vote, motion);
        assertThat(ids(here.withSearch("m-7 river"))).containsExactly(motion);
        assertThat(ids(here.withSearch("100%"))).isEmpty();
        assertThat(ids(here.withKind(ActionKind.VOTE))).containsExactly(vote);
        assertThat(ids(here.withStage(ActionStage.TABLED))).containsExactly(motion);
        assertThat(ids(ActionFilter.ofLawmaker(tomas))).containsExactly(vote);
        assertThat(ids(here.withLawmaker(mira, PartRole.FOR))).containsExactly(vote);
        assertThat(ids(here.withLawmaker(null, PartRole.SPONSOR))).containsExactly(motion);
        assertThat(actions.kinds(here)).isEqualTo(Map.of(ActionKind.MOTION, 1, ActionKind.VOTE, 1));
        assertThat(actions.roles(ActionFilter.ofLawmaker(mira)))
                .isEqualTo(Map.of(PartRole.SPONSOR, 1, PartRole.FOR, 1));
    }

    @Test
    void aLawmakersTimelineTellsWhatTheyDid() {
        UUID id = outcome.motion(norland, house, "Free the river", "M-7", MARCH);
        outcome.does(mira, id, PartRole.SPONSOR);

        outcome.does(mira, id, PartRole.SPEAKER);

        assertThat(told(Whose.LAWMAKER.of(mira)))
                .extracting(Happening::what, Happening::how, Happening::title, Happening::detail, Happening::path)
                .containsExactly(
                        tuple("outcome.role.sponsor", "outcome.kind.motion", "Free the river", "M-7", "actions/" + id),
                        tuple("outcome.role.speaker", "outcome.kind.motion", "Free the river", "M-7", "actions/" + id));
        assertThat(told(Whose.PARLIAMENT.of(norland))).singleElement().satisfies(happening -> {
            assertThat(happening.what()).isEqualTo("outcome.kind.motion");
            assertThat(happening.day()).isEqualTo(MARCH);
        });
    }

    private List<Happening> told(TimelineOf of) {
        return timelines
                .before(of, HappeningKind.ACTIONS, TimelinePlace.END, 10)
                .happenings();
    }

    private List<UUID> ids(ActionFilter filter) {
        List<UUID> ids =
                actions.list(filter, FIRST).stream().map(ActionLine::id).toList();
        assertThat(actions.count(filter)).isEqualTo(ids.size());
        return ids;
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
