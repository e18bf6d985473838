package org.parley.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.board.Board;
import org.parley.board.BoardFilter;
import org.parley.board.Owned;
import org.parley.board.Silence;
import org.parley.commitment.Commitments;
import org.parley.duplicate.Duplicates;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.progress.Scope;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is stuck is counted as it is listed, on boards and in lists alike, and for each as far as they may know. */
@SpringBootTest
@Transactional
@SignedIn
class StuckWorkTests {

    private static final PageRequest FIRST = PageRequest.of(0, 500);

    @Autowired
    private StuckWork work;

    @Autowired
    private Board board;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Letters letters;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private LocalDate today;
    private UUID river;
    private UUID sea;
    private UUID campaign;
    private UUID norland;
    private UUID sudland;
    private UUID mira;
    private UUID ben;
    private UUID zoe;
    private UUID tom;
    private UUID bo;

    /** The river went to three of Norland forty days ago, and its day is over; of the sea nothing was sent to Tom of Sudland yet. */
    @BeforeEach
    void twoLettersOfACampaign() {
        today = LocalDate.now(actor.zone());
        bo = Acting.account(jdbc, "Bo Quist", Role.OFFICER);
        norland = cast.parliament("Parliament of Norland");
        sudland = cast.parliament("Parliament of Sudland");
        UUID house = mailing.house(norland);
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        ben = cast.lawmaker("Ben", "Adeyemi", house, "");
        zoe = cast.lawmaker("Zoë", "Ångström", house, "");
        tom = cast.lawmaker("Tom", "Brook", mailing.house(sudland), "");
        river = cast.letter("Open letter on the river");
        campaign = letters.details(river).campaign();
        sea = letters.draft(cast.details(campaign, "Open letter on the sea"));
        mailing.address(river, norland, mira, ben, zoe);
        mailing.address(sea, sudland, tom);
        jdbc.sql("update letter set answer_by = ? where id = ?")
                .params(today.minusDays(3), river)
                .update();
        sent(river, today.minusDays(40));
    }

    @Test
    void whatIsOverdueIsLateWithSomebodyAndSomewhere() {
        own(mira, bo);
        own(ben, bo);

        Stuck stuck = all();

        assertThat(stuck.overdue()).isEqualTo(3);
        assertThat(stuck.officers())
                .containsExactly(new StuckShare(bo, "Bo Quist", 2, 0), new StuckShare(null, "", 1, 0));
        assertThat(stuck.parliaments()).containsExactly(new StuckShare(norland, "Parliament of Norland", 3, 0));
        assertThat(stuck.unowned()).isEqualTo(2);
        assertThat(stuck.unreachable()).isEqualTo(1);
        everyNumberIsAsLongAsItsList();
    }

    @Test
    void whoAnsweredOrIsGivenUpIsStuckNoLonger() {
        cast.comesBack(mailing.recipient(river, mira), "support");
        jdbc.sql("update recipient set state = 'no reply', no_reply_at = now(), no_reply_by = ? where id = ?")
                .params(actor.id(), mailing.recipient(river, ben))
                .update();
        jdbc.sql("update recipient set state = 'excluded', excluded_because = 'left' where letter_id = ?")
                .param(sea)
                .update();

        Stuck stuck = all();

        assertThat(stuck.overdue()).isEqualTo(1);
        assertThat(stuck.unowned()).isEqualTo(1);
        assertThat(stuck.silent()).isEqualTo(1);
        assertThat(stuck.unreachable()).isZero();
        everyNumberIsAsLongAsItsList();
    }

    @Test
    void nothingHappenedWithWhomNobodyMetSinceAndNothingCameBackFrom() {
        assertThat(all().silent()).isEqualTo(3);
        met(mira, today.minusDays(35), false, false);
        assertThat(all().silent()).as("a call before that changes nothing").isEqualTo(3);
        met(mira, today.minusDays(5), false, false);
        met(ben, today.plusDays(2), true, false);
        cast.comesBack(mailing.recipient(river, zoe), "acknowledgement");

        assertThat(all().silent()).isEqualTo(1);
        assertThat(names(Why.SILENT, Silence.USUAL)).containsExactly("Somebody");
        assertThat(work.of(Scope.ofCampaign(campaign), new Silence(40)).silent())
                .isEqualTo(1);
        assertThat(work.of(Scope.ofCampaign(campaign), new Silence(41)).silent())
                .isZero();
        assertThat(work.of(Scope.ofCampaign(campaign), new Silence(4)).silent()).isEqualTo(2);
        everyNumberIsAsLongAsItsList();
    }

    @Test
    void whomSomebodyMetIsFoundFromManyMeetingsAsFromFewRecipients() {
        met(mira, today.minusDays(5), false, false);
        met(mira, today.minusDays(4), false, false);
        met(ben, today.minusDays(2), false, true);
        met(zoe, today.plusDays(2), true, false);

        assertThat(met(StuckRows.MET_OF_MANY))
                .isEqualTo(met(StuckRows.MET_OF_FEW))
                .containsExactly(river + " 1");
    }

    private List<String> met(String statement) {
        return jdbc.sql(statement.formatted(Silence.WAITING))
                .params(Silence.USUAL.values(Instant.now(), actor.zone()))
                .param("me", actor.id())
                .param("manager", false)
                .query((row, number) -> row.getObject("letter_id", UUID.class) + " " + row.getLong("n"))
                .list();
    }

    @Test
    void whatIsForFewLeavesNoTrace() {
        met(mira, today.minusDays(2), false, true);

        assertThat(all().silent()).isEqualTo(3);
        everyNumberIsAsLongAsItsList();
        Acting.as(jdbc, "Mona Boss", Role.MANAGER, () -> {
            assertThat(all().silent()).isEqualTo(2);
            everyNumberIsAsLongAsItsList();
        });
    }

    @Test
    void followUpsAreLateWithWhoDoesThem() {
        followUp("Call Mira", mira, today.minusDays(1), bo, null);
        followUp("Call Ben", ben, today, bo, null);
        followUp("Call Tom", tom, today.minusDays(9), actor.id(), null);
        followUp("Think", null, today.minusDays(9), actor.id(), null);
        followUp("Secret", zoe, today.minusDays(2), bo, secret());

        Stuck stuck = all();

        assertThat(stuck.followUps()).isEqualTo(3);
        assertThat(late(stuck.officers(), bo)).isEqualTo(1);
        assertThat(late(stuck.officers(), actor.id())).isEqualTo(2);
        assertThat(late(stuck.parliaments(), norland)).isEqualTo(1);
        assertThat(late(stuck.parliaments(), sudland)).isEqualTo(1);
        everyNumberIsAsLongAsItsList();
        Acting.as(jdbc, "Bo Quist", Role.OFFICER, () -> {
            assertThat(all().followUps()).isEqualTo(4);
            everyNumberIsAsLongAsItsList();
        });
    }

    @Test
    void promisesPastTheirDayAreStuck() {
        promise(mira, today.minusDays(1), null, null);
        promise(mira, today, null, null);
        promise(ben, today.minusDays(1), river, null);
        promise(zoe, today.minusDays(1), river, secret());

        assertThat(all().promises()).isEqualTo(2);
        assertThat(work.of(Scope.ofLetter(campaign, river), Silence.USUAL).promises())
                .isEqualTo(1);
        everyNumberIsAsLongAsItsList();
        Acting.as(
                jdbc,
                "Mona Boss",
                Role.MANAGER,
                () -> assertThat(all().promises()).isEqualTo(3));
    }

    @Test
    void pairsWaitWhoGetALetterOfTheCampaign() {
        UUID stranger = cast.lawmaker("Mirra", "Okafor", mailing.house(norland), "");
        UUID other = cast.lawmaker("Myra", "Okafor", mailing.house(norland), "");
        pair(mira, stranger);
        pair(stranger, other);

        assertThat(all().pairs()).isEqualTo(1);
        assertThat(work.of(Scope.ofLetter(campaign, river), Silence.USUAL).pairs())
                .isEqualTo(1);
        assertThat(work.of(Scope.ofLetter(campaign, sea), Silence.USUAL).pairs())
                .isZero();
        everyNumberIsAsLongAsItsList();
    }

    @Test
    void aLetterWhoseOwnerLeftIsStuckWhileSomethingIsOpen() {
        assertThat(all().letters()).isEmpty();
        jdbc.sql("update letter set owner_id = ? where id = ?")
                .params(bo, river)
                .update();
        jdbc.sql("update account set closed_at = now() where id = ?").param(bo).update();

        assertThat(all().letters()).extracting(Stuck.Named::name).containsExactly("Open letter on the river");
        jdbc.sql("update recipient set state = 'no reply', no_reply_at = now(), no_reply_by = ? where letter_id = ?")
                .params(actor.id(), river)
                .update();
        assertThat(all().letters()).isEmpty();
    }

    @Test
    void aListWithPeopleInDoubtWaitsWhereTheLettersGo() {
        list("norland.csv", norland, "sorted", 2);
        list("entered.csv", norland, "entered", 2);
        list("elsewhere.csv", cast.parliament("Parliament of Westland"), "sorted", 2);

        assertThat(all().lists()).extracting(Stuck.Named::name).containsExactly("norland.csv");
        assertThat(work.of(Scope.ofLetter(campaign, sea), Silence.USUAL).lists())
                .isEmpty();
    }

    @Test
    void nothingIsStuckInACampaignWithoutLetters() {
        UUID bare = cast.campaign("Save the marsh");

        assertThat(work.of(Scope.ofCampaign(bare), Silence.USUAL).isNothing()).isTrue();
        assertThat(all().isNothing()).isFalse();
    }

    private Stuck all() {
        return work.of(Scope.ofCampaign(campaign), Silence.USUAL);
    }

    /** Each number of the campaign and of its letters against its list, the boards and the follow-ups that it opens. */
    private void everyNumberIsAsLongAsItsList() {
        Stuck stuck = all();
        assertThat(of(Why.OVERDUE)).isEqualTo(stuck.overdue());
        assertThat(of(Why.UNOWNED)).isEqualTo(stuck.unowned());
        assertThat(of(Why.UNREACHABLE)).isEqualTo(stuck.unreachable());
        assertThat(of(Why.SILENT)).isEqualTo(stuck.silent());
        assertThat(followUps.count(overdue(null, null))).isEqualTo((int) stuck.followUps());
        assertThat(commitments.list(StuckWork.promises(Scope.ofCampaign(campaign)), FIRST))
                .hasSize((int) stuck.promises());
        assertThat(duplicates.list(StuckWork.pairs(Scope.ofCampaign(campaign)), 0, 100))
                .hasSize((int) stuck.pairs());
        for (StuckShare share : stuck.officers()) {
            StuckFilter overdue = StuckFilter.of(campaign, Why.OVERDUE, Silence.USUAL)
                    .owned(share.of() == null ? new Owned.Nobodys() : new Owned.By(share.of()));
            assertThat(work.count(overdue)).isEqualTo((int) share.recipients());
            if (share.of() != null) {
                assertThat(followUps.count(overdue(share.of(), null))).isEqualTo((int) share.followUps());
            }
        }
        for (StuckShare share : stuck.parliaments()) {
            assertThat(work.count(
                            StuckFilter.of(campaign, Why.OVERDUE, Silence.USUAL).at(share.of())))
                    .isEqualTo((int) share.recipients());
            assertThat(followUps.count(overdue(null, share.of()))).isEqualTo((int) share.followUps());
        }
        List.of(river, sea).forEach(this::boardShowsTheSame);
    }

    private void boardShowsTheSame(UUID letter) {
        Stuck stuck = work.of(Scope.ofLetter(campaign, letter), Silence.USUAL);
        BoardFilter here = BoardFilter.all(letter);
        assertThat(on(here.showing(RecipientShow.OVERDUE))).isEqualTo(stuck.overdue());
        assertThat(on(here.showing(RecipientShow.OPEN).owned(new Owned.Nobodys())))
                .isEqualTo(stuck.unowned());
        assertThat(on(here.showing(RecipientShow.UNREACHABLE))).isEqualTo(stuck.unreachable());
        assertThat(on(here.silent(Silence.USUAL))).isEqualTo(stuck.silent());
        assertThat(on(here.with(RecipientFilter.all(letter).at(norland)).showing(RecipientShow.OVERDUE)))
                .isEqualTo(stuck.parliaments().stream()
                        .filter(share -> norland.equals(share.of()))
                        .mapToLong(StuckShare::recipients)
                        .sum());
        for (Why why : Why.values()) {
            StuckFilter filter = StuckFilter.of(campaign, why, Silence.USUAL).about(letter);
            assertThat(work.count(filter))
                    .isEqualTo(work.byLetter(filter).stream()
                            .mapToInt(one -> (int) one.many())
                            .sum());
        }
    }

    private long on(BoardFilter filter) {
        assertThat(board.list(filter, FIRST)).hasSize(board.count(filter));
        return board.count(filter);
    }

    private long of(Why why) {
        StuckFilter filter = StuckFilter.of(campaign, why, Silence.USUAL);
        assertThat(work.list(filter, 0, 500)).hasSize(work.count(filter));
        return work.count(filter);
    }

    private FollowUpFilter overdue(@Nullable UUID assignee, @Nullable UUID parliament) {
        return FollowUpFilter.ofCampaign(campaign)
                .withDue(DueWhen.OVERDUE)
                .by(assignee)
                .at(parliament);
    }

    private static long late(List<StuckShare> shares, UUID of) {
        return shares.stream()
                .filter(share -> of.equals(share.of()))
                .mapToLong(StuckShare::followUps)
                .sum();
    }

    private List<String> names(Why why, Silence silence) {
        return work.list(StuckFilter.of(campaign, why, silence), 0, 100).stream()
                .map(StuckLine::name)
                .toList();
    }

    private void sent(UUID letter, LocalDate day) {
        jdbc.sql("""
                    update recipient set state = 'sent', sent_on = ?, sent_by = ?, sent_via = 'email', name_as_sent = 'Somebody'
                     where letter_id = ?
                    """).params(day, actor.id(), letter).update();
    }

    private void own(UUID lawmaker, UUID account) {
        jdbc.sql("update recipient set owner_id = ? where id = ?")
                .params(account, mailing.recipient(river, lawmaker))
                .update();
    }

    private void met(UUID lawmaker, LocalDate day, boolean planned, boolean confidential) {
        UUID id = contact(day, planned, confidential);
        jdbc.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                .params(id, lawmaker)
                .update();
    }

    private UUID contact(LocalDate day, boolean planned, boolean confidential) {
        UUID id = Ids.next();
        jdbc.sql("""
                    insert into contact (id, version, kind, direction, happened_at, campaign_id, planned, confidential, recorded_by)
                    values (?, 0, 'call', 'we to them', ?, ?, ?, ?, ?)
                    """)
                .params(
                        id,
                        day.atTime(9, 0).atZone(actor.zone()).toOffsetDateTime(),
                        campaign,
                        planned,
                        confidential,
                        Acting.account(jdbc, "Mona Boss", Role.MANAGER))
                .update();
        return id;
    }

    private UUID secret() {
        return contact(today.minusDays(20), false, true);
    }

    private void followUp(String what, @Nullable UUID lawmaker, LocalDate due, UUID assignee, @Nullable UUID contact) {
        jdbc.sql("""
                    insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, contact_id, raised_by)
                    values (uuidv7(), 0, :what, :due, :assignee, :lawmaker::uuid, :campaign, :contact::uuid, :raiser)
                    """)
                .param("what", what)
                .param("due", due)
                .param("assignee", assignee)
                .param("lawmaker", lawmaker)
                .param("campaign", campaign)
                .param("contact", contact)
                .param("raiser", bo)
                .update();
    }

    private void promise(UUID lawmaker, LocalDate due, @Nullable UUID letter, @Nullable UUID contact) {
        jdbc.sql("""
                    insert into commitment (id, version, lawmaker_id, campaign_id, letter_id, contact_id, what, promised_on, due_on,
                                            recorded_by, recorded_at)
                    values (uuidv7(), 0, :by, :campaign, :letter::uuid, :contact::uuid, 'Asks', :due::date - 9, :due, :me, now())
                    """)
                .param("by", lawmaker)
                .param("campaign", campaign)
                .param("letter", letter)
                .param("contact", contact)
                .param("due", due)
                .param("me", actor.id())
                .update();
    }

    private void pair(UUID one, UUID other) {
        jdbc.sql("""
                    insert into duplicate_pair (one, other, strength, kinds, signs)
                    values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), 50, '{name}', '[]')
                    """).param("one", one).param("other", other).update();
    }

    private void list(String name, UUID parliament, String state, int doubts) {
        jdbc.sql("""
                    insert into intake (id, started_by, started_at, touched_at, file_name, bytes, sha256, encoding, delimiter, header_line,
                                        parliament_id, state, people_doubt)
                    values (uuidv7(), ?, now(), now(), ?, 1, sha256('x'), 'UTF-8', ',', 1, ?, ?, ?)
                    """).params(actor.id(), name, parliament, state, doubts).update();
    }
}
