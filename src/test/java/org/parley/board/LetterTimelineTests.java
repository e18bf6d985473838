package org.parley.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.commitment.CommitmentDetails;
import org.parley.commitment.Commitments;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.TheirSide;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.Responses;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.parley.timeline.Happening;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.parley.version.Publications;
import org.parley.version.Published;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened with a letter stands in one order, told once, and only to those whom it concerns. */
@SpringBootTest
@Transactional
@SignedIn
class LetterTimelineTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final int MEMBERS = 30;

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Timelines timeline;

    @Autowired
    private Board board;

    @Autowired
    private Acts acts;

    @Autowired
    private Sending sending;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Publications publications;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Responses responses;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Letters letters;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private Set<UUID> all;

    @BeforeEach
    void aLetterWithWhichEverythingHappened() {
        letter = mailing.toMembers(MEMBERS);
        all = board.all(BoardFilter.all(letter));
        sign("Zoë Ångström", false);
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.EMAIL);
        publications.add(letter, new Published(Ids.next(), "https://rivers.example/letter", DAY.plusDays(1), "Ours"));
        meet(ContactKind.EVENT, lawmakers(), DAY.plusDays(2), false);
        meet(ContactKind.CALL, lawmakers().subList(0, 1), DAY.plusDays(3), false);
        answer(DAY.plusDays(4));
        acts.assign(Ids.next(), letter, all, actor.id());
        acts.plan(Ids.next(), letter, all, followUp("Call their office"), true);
        UUID one = Ids.next();
        followUps.raise(one, followUp("Thank them"));
        followUps.done(one);
    }

    @Test
    void everythingIsToldOnceAndInOrder() {
        List<Happening> told = whole(null);

        assertThat(told)
                .extracting(Happening::what)
                .containsExactlyInAnyOrder(
                        "version.happened.drafted",
                        "version.happened.sealed",
                        "signatory.happened.signed",
                        "recipient.state.sent",
                        "version.happened.published",
                        "contact.kind.event",
                        "contact.kind.call",
                        "response.happened",
                        "board.act.assigned",
                        "followup.happened.raised",
                        "followup.happened.raised",
                        "followup.happened.done");
        assertThat(told).extracting(Happening::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(told)
                .filteredOn(one -> one.day() != null && one.day().isBefore(DAY.plusDays(9)))
                .extracting(Happening::what)
                .containsExactly(
                        "response.happened",
                        "version.happened.published",
                        "recipient.state.sent",
                        "signatory.happened.signed");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        List<Happening> whole = whole(null);

        for (int size : new int[] {1, 2, 5}) {
            List<Happening> paged = new ArrayList<>();
            TimelinePlace next = TimelinePlace.END;
            while (next != null) {
                Timelines.Page page = timeline.before(Whose.LETTER.of(letter), null, next, size);
                assertThat(page.happenings()).hasSizeLessThanOrEqualTo(size);
                paged.addAll(page.happenings());
                next = page.next();
            }

            assertThat(paged).as("%d a page", size).isEqualTo(whole);
        }
    }

    @Test
    void theKindsTellEverythingAndNothingTwice() {
        commitments.promise(
                Ids.next(),
                AddresseeKind.LAWMAKER,
                lawmakers().getFirst(),
                new CommitmentDetails(
                        letters.details(letter).campaign(), "Ask in the plenary", DAY, null, letter, null, ""),
                null);
        List<Happening> byKind = new ArrayList<>();

        for (HappeningKind kind : timeline.kinds(Whose.LETTER)) {
            List<Happening> told = whole(kind);
            assertThat(told.isEmpty()).as(kind.word()).isEqualTo(kind == HappeningKind.ACTIONS);
            byKind.addAll(told);
        }

        assertThat(byKind).containsExactlyInAnyOrderElementsOf(whole(null));
    }

    @Test
    void everyNumberIsThatOfThoseBehindIt() {
        List<Happening> counted =
                whole(null).stream().filter(one -> one.recipients() > 0).toList();

        assertThat(counted)
                .extracting(Happening::what)
                .contains(
                        "recipient.state.sent", "contact.kind.event", "board.act.assigned", "followup.happened.raised");
        for (Happening one : counted) {
            assertThat(one.recipients()).as(one.what()).isEqualTo(MEMBERS);
            assertThat(board.count(BoardFilter.all(letter).concerned(one.id())))
                    .as(one.what())
                    .isEqualTo(one.recipients());
        }
        assertThat(board.count(BoardFilter.all(letter).concerned(UUID.randomUUID())))
                .isZero();
    }

    @Test
    void whatWasUndoneSaysSo() {
        UUID act = Ids.next();
        acts.assign(act, letter, all, null);
        acts.undo(act);

        assertThat(whole(HappeningKind.BOARD)).extracting(Happening::how).containsExactly("board.act.undone", "");
    }

    @Test
    void aConfidentialContactConcernsNobodyForOthers() {
        UUID secret = meet(ContactKind.MEETING, lawmakers(), DAY.plusDays(5), true);
        assertThat(whole(HappeningKind.CONTACTS)).extracting(Happening::id).contains(secret);
        assertThat(board.count(BoardFilter.all(letter).concerned(secret))).isEqualTo(MEMBERS);

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(whole(null)).extracting(Happening::id).doesNotContain(secret);
            assertThat(board.count(BoardFilter.all(letter).concerned(secret))).isZero();
        });
    }

    @Test
    void anAnonymousSignatoryIsCountedAndUnnamedButForTheKeeper() {
        sign("Nadia Nobody", true);
        assertThat(whole(HappeningKind.SIGNATORIES))
                .extracting(Happening::title)
                .contains("Nadia Nobody");

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            List<Happening> told = whole(HappeningKind.SIGNATORIES);
            assertThat(told).hasSize(2);
            assertThat(told.toString()).doesNotContain("Nobody").contains("signatory.is-anonymous");
        });
    }

    @Test
    void anotherLetterHasATimelineOfItsOwn() {
        UUID other = cast.letter("Another letter");

        assertThat(timeline.before(Whose.LETTER.of(other), null, TimelinePlace.END, 50)
                        .happenings())
                .extracting(Happening::what)
                .containsExactly("version.happened.drafted");
    }

    private List<Happening> whole(@Nullable HappeningKind kind) {
        return timeline.before(Whose.LETTER.of(letter), kind, TimelinePlace.END, 500)
                .happenings();
    }

    private void sign(String name, boolean anonymous) {
        signatories.add(
                letter,
                new SignatoryDetails(null, name, "", "", anonymous),
                new Heard.Signature(Cast.DAY, "", "by e-mail"));
    }

    private List<UUID> lawmakers() {
        return jdbc.sql("select lawmaker_id from recipient where letter_id = ? order by id")
                .param(letter)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private UUID meet(ContactKind kind, List<UUID> people, LocalDate day, boolean confidential) {
        UUID id = Ids.next();
        Instant when = day.atTime(15, 0).toInstant(ZoneOffset.UTC);
        contacts.log(
                id,
                new ContactDetails(
                        kind,
                        Direction.TOGETHER,
                        when,
                        people.stream().map(TheirSide::inPerson).toList(),
                        Set.of(actor.id()),
                        null,
                        letter,
                        "",
                        confidential),
                null);
        return id;
    }

    private void answer(LocalDate day) {
        responses.log(
                Ids.next(),
                all.iterator().next(),
                ResponseDetails.of(day, ReceivedVia.EMAIL, ResponseClass.SUPPORT, "We support this."),
                null);
    }

    private FollowUpDetails followUp(String what) {
        return new FollowUpDetails(what, DAY.plusDays(30), actor.id(), About.letter(letter));
    }
}
