package org.parley.callsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who did not answer is called in the order of what is known of them, and by one of us at a time. */
@SpringBootTest
@Transactional
@SignedIn
class CallSheetTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Sending sending;

    @Autowired
    private CallSheets sheets;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo to;

    @BeforeEach
    void aLetterWentToTwo() {
        to = mailing.toTwo();
        sending.markSent(RecipientFilter.all(to.letter()), Cast.DAY, SentVia.PUBLISHED);
    }

    @Test
    void whoCanStillBeMovedIsCalledBeforeWhoIsAgainst() {
        stands(to.ben(), "undecided");
        stands(to.mira(), "opponent");
        weighs(to.ben(), "influence", "medium");
        cast.channel(to.ben(), "phone", "+1 555 0100", "works");

        List<CallLine> lines = lines(CallShow.WAITING);

        assertThat(lines).extracting(CallLine::lawmaker).containsExactly(to.ben(), to.mira());
        assertThat(lines.getFirst().reasons())
                .containsExactly(CallReason.UNDECIDED, CallReason.INFLUENCE, CallReason.NEVER_CONTACTED);
        assertThat(lines.getFirst().points()).isEqualTo(25 + 15 + 10);
        assertThat(lines.getLast().reasons())
                .containsExactly(CallReason.OPPONENT, CallReason.NO_PHONE, CallReason.NEVER_CONTACTED);
        assertThat(lines.getLast().points()).isEqualTo(-30 - 25 + 10);
    }

    @Test
    void everyReasonIsFoundWhereItHolds() {
        UUID committee = cast.committee(to.house(), "Foreign Affairs", to.mira());
        addressees.name(to.letter(), AddresseeKind.COMMITTEE, committee);
        weighs(to.mira(), "priority", "high");
        jdbc.sql("update recipient set state = 'acknowledged' where lawmaker_id = ?")
                .param(to.mira())
                .update();
        answersAnother(to.mira());
        spoke(to.mira(), 40, false);
        due(to.mira());

        assertThat(line(to.mira()).reasons())
                .containsExactlyInAnyOrder(
                        CallReason.HIGH_PRIORITY,
                        CallReason.FOLLOW_UP_DUE,
                        CallReason.COMMITTEE,
                        CallReason.ACKNOWLEDGED,
                        CallReason.ANSWERED_BEFORE,
                        CallReason.LONG_AGO,
                        CallReason.NO_PHONE);
        assertThat(line(to.ben()).reasons()).containsExactlyInAnyOrder(CallReason.NEVER_CONTACTED, CallReason.NO_PHONE);
    }

    @Test
    void theNumberOfAnOfficeIsANumber() {
        UUID member = Ids.next();
        jdbc.sql("insert into staff_member (id, version, lawmaker_id, name) values (?, 0, ?, 'Tess Vane')")
                .params(member, to.mira())
                .update();
        jdbc.sql(
                        "insert into channel (id, version, staff_id, kind, value) values (uuidv7(), 0, ?, 'phone', '+1 555 0100')")
                .param(member)
                .update();

        assertThat(line(to.mira()).reasons()).doesNotContain(CallReason.NO_PHONE);
        jdbc.sql("update channel set state = 'bounced' where staff_id = ?")
                .param(member)
                .update();
        assertThat(line(to.mira()).reasons()).contains(CallReason.NO_PHONE);
    }

    @Test
    void whoAnsweredOrWillNotIsNotCalled() {
        jdbc.sql("update recipient set state = 'answered' where lawmaker_id = ?")
                .param(to.mira())
                .update();
        jdbc.sql("update recipient set no_reply_at = now(), no_reply_by = sent_by where lawmaker_id = ?")
                .param(to.ben())
                .update();

        assertThat(sheets.counts(to.letter())).isEqualTo(new CallCounts(0, 0, List.of()));
        assertThat(sheets.next(to.letter())).isEmpty();
        assertThatThrownBy(() -> sheets.take(to.letter(), recipient(to.mira())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not silent");
    }

    @Test
    void whoWasSpokenToThisWeekRestsAndWhoHasAnAppointmentToo() {
        spoke(to.mira(), 6, false);
        spoke(to.ben(), -3, false);

        assertThat(lines(CallShow.WAITING)).isEmpty();
        assertThat(lines(CallShow.RECENT))
                .extracting(CallLine::lawmaker)
                .containsExactlyInAnyOrder(to.mira(), to.ben());
        assertThat(line(to.ben(), CallShow.RECENT).plannedOn())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(3));
        assertThat(sheets.next(to.letter())).isEmpty();
        assertThat(sheets.take(to.letter(), recipient(to.mira())).name()).isEqualTo("Mira Okafor");
    }

    @Test
    void aConfidentialContactIsKnownOnlyToThoseWhoMaySeeIt() {
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> spoke(to.mira(), 2, true));

        assertThat(lines(CallShow.WAITING))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.lastOn()).isNull());
        Acting.as(
                jdbc,
                "Mona Vester",
                Role.MANAGER,
                () -> assertThat(lines(CallShow.RECENT))
                        .extracting(CallLine::lawmaker)
                        .containsExactly(to.mira()));
    }

    @Test
    void nobodyIsCalledByTwoAtOnce() {
        stands(to.mira(), "undecided");
        CallLine mine = sheets.next(to.letter()).orElseThrow();

        assertThat(mine.lawmaker()).isEqualTo(to.mira());
        assertThat(sheets.next(to.letter()))
                .as("the same again")
                .hasValueSatisfying(line -> assertThat(line.recipient()).isEqualTo(mine.recipient()));
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(sheets.counts(to.letter()).others()).containsExactly("Ana Duarte");
            assertThat(sheets.next(to.letter()).orElseThrow().lawmaker()).isEqualTo(to.ben());
            assertThatThrownBy(() -> sheets.take(to.letter(), mine.recipient()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("callsheet.refusal.taken"));
        });

        jdbc.sql("update call_turn set taken_at = taken_at - interval '31 minutes'")
                .update();
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(sheets.take(to.letter(), mine.recipient()).lawmaker())
                        .isEqualTo(to.mira()));
    }

    @Test
    void whoIsPassedOverComesLastAndWhoIsGivenBackIsFree() {
        stands(to.mira(), "undecided");
        CallLine first = sheets.next(to.letter()).orElseThrow();
        sheets.skip(first.recipient());

        CallLine second = sheets.next(to.letter()).orElseThrow();
        assertThat(second.lawmaker()).isEqualTo(to.ben());
        sheets.leave(second.recipient());

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(sheets.counts(to.letter()).others()).isEmpty();
            assertThat(sheets.next(to.letter()).orElseThrow().lawmaker()).isEqualTo(to.ben());
        });
    }

    @Test
    void whatIsSomebodyElsesIsNotGivenBackForThem() {
        CallLine mine = sheets.next(to.letter()).orElseThrow();

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            sheets.leave(mine.recipient());
            sheets.skip(mine.recipient());
            assertThatThrownBy(() -> sheets.take(to.letter(), mine.recipient())).isInstanceOf(Refusal.class);
        });
    }

    private List<CallLine> lines(CallShow show) {
        return sheets.list(to.letter(), show, PageRequest.of(0, 50));
    }

    private CallLine line(UUID lawmaker) {
        return line(lawmaker, CallShow.WAITING);
    }

    private CallLine line(UUID lawmaker, CallShow show) {
        return lines(show).stream()
                .filter(line -> line.lawmaker().equals(lawmaker))
                .findFirst()
                .orElseThrow();
    }

    private UUID recipient(UUID lawmaker) {
        return mailing.recipient(to.letter(), lawmaker);
    }

    private void stands(UUID lawmaker, String step) {
        jdbc.sql("""
                        insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence,
                                              recorded_by, recorded_at)
                        select uuidv7(), 0, :lawmaker, l.campaign_id, :step, l.dated_on, 'public act', 'sure', l.owner_id, now()
                          from letter l where l.id = :letter
                        """)
                .param("lawmaker", lawmaker)
                .param("step", step)
                .param("letter", to.letter())
                .update();
    }

    private void weighs(UUID lawmaker, String what, String level) {
        jdbc.sql("""
                        insert into lawmaker_weight (lawmaker_id, campaign_id, version, influence, priority, weighed_by, weighed_at)
                        select :lawmaker, l.campaign_id, 0, case :what when 'influence' then :level end,
                               case :what when 'priority' then :level end, l.owner_id, now()
                          from letter l where l.id = :letter
                        """)
                .param("lawmaker", lawmaker)
                .param("what", what)
                .param("level", level)
                .param("letter", to.letter())
                .update();
    }

    private void answersAnother(UUID lawmaker) {
        UUID other = cast.letter("Another letter");
        mailing.address(other, to.parliament(), lawmaker);
        sending.markSent(RecipientFilter.all(other), Cast.DAY, SentVia.PUBLISHED);
        jdbc.sql("update recipient set state = 'answered' where letter_id = ?")
                .param(other)
                .update();
    }

    /** A contact so many days ago, written down by whoever acts. */
    private void spoke(UUID lawmaker, int daysAgo, boolean confidential) {
        UUID contact = Ids.next();
        Instant at = Instant.now().minus(daysAgo, ChronoUnit.DAYS);
        jdbc.sql("""
                        insert into contact (id, version, kind, direction, happened_at, confidential, recorded_by)
                        values (?, 0, 'call', 'we to them', ?, ?, ?)
                        """)
                .params(contact, at.atOffset(ZoneOffset.UTC), confidential, actor.id())
                .update();
        jdbc.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                .params(contact, lawmaker)
                .update();
    }

    private void due(UUID lawmaker) {
        jdbc.sql("""
                        insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, letter_id, raised_by)
                        values (uuidv7(), 0, 'Call', current_date - 1, :me, :lawmaker, :letter, :me)
                        """)
                .param("me", actor.id())
                .param("lawmaker", lawmaker)
                .param("letter", to.letter())
                .update();
    }
}
