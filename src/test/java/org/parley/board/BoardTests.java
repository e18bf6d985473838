package org.parley.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.NextStep;
import org.parley.contact.TheirSide;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.letter.Cast;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Mailing;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.recipient.Tending;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.Responses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The board says of every recipient where they stand, and adds them up by whom the letter addresses. */
@SpringBootTest
@Transactional
@SignedIn
class BoardTests {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Board board;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Sending sending;

    @Autowired
    private Tending tending;

    @Autowired
    private Responses responses;

    @Autowired
    private Contacts contacts;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID parliament;
    private UUID mira;
    private UUID zoe;
    private UUID ravi;
    private UUID lena;

    /** To the parliament itself (Lena), to its house (Mira), a committee of that (Zoë), and to Ravi by name. */
    @BeforeEach
    void aLetterToAParliamentAndItsParts() {
        parliament = cast.parliament("Parliament of Norland");
        UUID house = cast.chamber(parliament, "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        zoe = cast.lawmaker("Zoë", "Ångström", house, "Liberals");
        ravi = cast.lawmaker("Ravi", "Chandran", house, "Greens");
        lena = cast.lawmaker("Lena", "Brandt", house, "Greens");
        UUID committee = cast.committee(house, "Rivers", zoe);
        for (UUID one : List.of(mira, zoe, ravi)) {
            cast.channel(one, "email", one + "@example.org", "works");
        }
        letter = cast.letter("Open letter on the river");
        add(AddresseeKind.PARLIAMENT, parliament, lena);
        add(AddresseeKind.CHAMBER, house, mira);
        add(AddresseeKind.COMMITTEE, committee, zoe);
        add(AddresseeKind.LAWMAKER, ravi, ravi);
    }

    @Test
    void whatIsAddressedAddsUpFromCommitteesToChambersToTheParliament() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.EMAIL);
        answer(zoe, ResponseClass.SUPPORT);
        answer(ravi, ResponseClass.ACKNOWLEDGEMENT);

        List<BoardRow> rows = board.summary(letter);

        assertThat(rows)
                .extracting(
                        BoardRow::depth,
                        BoardRow::name,
                        row -> row.counts().sent(),
                        row -> row.counts().answered(),
                        row -> row.counts().acknowledged())
                .containsExactly(
                        tuple(0, "Parliament of Norland", 4L, 1L, 1L),
                        tuple(1, "House of Norland", 2L, 1L, 0L),
                        tuple(2, "Rivers", 1L, 1L, 0L),
                        tuple(1, "", 1L, 0L, 1L));
    }

    @Test
    void everyNumberOfTheSummaryIsTheListThatItOpens() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, null);
        answer(zoe, ResponseClass.SUPPORT);
        tending.noReply(letter, Set.of(recipient(mira)));

        for (BoardRow row : board.summary(letter)) {
            BoardFilter here = here(row);
            BoardCounts counts = row.counts();

            assertThat(board.count(here.showing(RecipientShow.ADDRESSED))).isEqualTo((int) counts.addressed());
            assertThat(board.count(here.showing(RecipientShow.SENT))).isEqualTo((int) counts.sent());
            assertThat(board.count(here.showing(RecipientShow.UNREACHABLE))).isEqualTo((int) counts.unreachable());
            assertThat(board.count(here.showing(RecipientShow.OVERDUE))).isEqualTo((int) counts.overdue());
            assertThat(board.count(here.in(RecipientState.SENT))).isEqualTo((int) counts.waiting());
            assertThat(board.count(here.in(RecipientState.NO_REPLY))).isEqualTo((int) counts.noReply());
            assertThat(board.count(here.in(RecipientState.ANSWERED))).isEqualTo((int) counts.answered());
        }
    }

    @Test
    void theSummaryCountsEveryStateAsTheListDoes() {
        sending.markSent(RecipientFilter.only(letter, Set.of(recipient(mira), recipient(zoe))), Cast.DAY, null);
        answer(zoe, ResponseClass.SUPPORT);
        BoardFilter all = BoardFilter.all(letter);

        Map<RecipientState, Integer> summed =
                BoardCounts.of(board.summary(letter)).states();
        assertThat(summed).isEqualTo(board.states(all)).hasSize(3);
        assertThat(summed.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(board.count(all));
    }

    @Test
    void whoeverIsAddressedWithoutRecipientsStandsThereWithNobody() {
        UUID other = cast.parliament("Assembly of Sudland");
        addressees.name(letter, AddresseeKind.PARLIAMENT, other);

        assertThat(board.summary(letter))
                .filteredOn(row -> row.name().equals("Assembly of Sudland"))
                .singleElement()
                .satisfies(row -> assertThat(row.counts()).isEqualTo(BoardCounts.NOBODY));
    }

    @Test
    void whoCannotBeReachedStaysVisibleAndComesBackWithAChannel() {
        BoardFilter unreachable = BoardFilter.all(letter).showing(RecipientShow.UNREACHABLE);
        assertThat(names(unreachable)).containsExactly("Lena Brandt");
        assertThat(line(lena).unreachable()).isTrue();

        cast.channel(lena, "email", "lena@example.org", "unverified");

        assertThat(names(unreachable)).isEmpty();
        assertThat(line(lena).unreachable()).isFalse();
        assertThat(board.summary(letter).getFirst().counts().unreachable()).isZero();
    }

    @Test
    void aLineSaysWhoLooksAfterThemWhatWasSaidWhatComesNextAndWhatCameBack() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.EMAIL);
        tending.assign(letter, Set.of(recipient(mira)), actor.id());
        UUID older = contact(mira, false, letter, Instant.parse("2026-03-03T10:00:00Z"));
        UUID latest = contact(mira, false, letter, Instant.parse("2026-03-05T10:00:00Z"));
        contact(mira, false, null, Instant.parse("2026-03-06T10:00:00Z"));
        LocalDate today = followUps.today();
        followUp("Call", today.plusDays(3), mira);
        followUp("Write again", today.minusDays(1), mira);
        answer(mira, ResponseClass.HOLDING_REPLY);

        BoardLine line = line(mira);

        assertThat(line.owner()).isEqualTo("Ana Duarte");
        assertThat(line.addressee()).isEqualTo("House of Norland");
        assertThat(line.state()).isEqualTo(RecipientState.ACKNOWLEDGED);
        assertThat(line.contact()).isNotNull();
        assertThat(line.contact().contact()).isEqualTo(latest).isNotEqualTo(older);
        assertThat(line.promise()).isNotNull();
        assertThat(line.promise().what()).isEqualTo("Write again");
        assertThat(line.promise().overdue()).isTrue();
        assertThat(line.answer()).isNotNull();
        assertThat(line.answer().what()).isEqualTo(ResponseClass.HOLDING_REPLY);
        assertThat(line(zoe))
                .extracting(BoardLine::owner, BoardLine::contact, BoardLine::promise, BoardLine::answer)
                .containsExactly("", null, null, null);
    }

    @Test
    void whatIsConfidentialShowsNothingToWhomItDoesNotConcern() {
        UUID open = contact(mira, false, letter, Instant.parse("2026-03-03T10:00:00Z"));
        UUID secret = Ids.next();
        contacts.log(
                secret,
                met(mira, true, letter, Instant.parse("2026-03-05T10:00:00Z")),
                new NextStep(Ids.next(), "Protect the source", followUps.today().minusDays(1), actor.id()));

        assertThat(line(mira).contact().contact()).isEqualTo(secret);
        assertThat(names(BoardFilter.all(letter).promised(Promised.OVERDUE))).containsExactly("Mira Okafor");
        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(line(mira).contact().contact()).isEqualTo(open);
            assertThat(line(mira).promise()).isNull();
            assertThat(names(BoardFilter.all(letter).promised(Promised.SOME))).isEmpty();
            assertThat(names(BoardFilter.all(letter).promised(Promised.NONE))).hasSize(4);
        });
    }

    @Test
    void theBoardNarrowsByWhoseTheyAre() {
        UUID bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        tending.assign(letter, Set.of(recipient(mira)), actor.id());
        tending.assign(letter, Set.of(recipient(zoe)), bo);

        assertThat(names(BoardFilter.all(letter).owned(new Owned.Mine()))).containsExactly("Mira Okafor");
        assertThat(names(BoardFilter.all(letter).owned(new Owned.By(bo)))).containsExactly("Zoë Ångström");
        assertThat(names(BoardFilter.all(letter).owned(new Owned.Nobodys())))
                .containsExactlyInAnyOrder("Lena Brandt", "Ravi Chandran");
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(names(BoardFilter.all(letter).owned(new Owned.Mine())))
                        .containsExactly("Zoë Ångström"));
    }

    @Test
    void theBoardNarrowsByWhatWasPromised() {
        LocalDate today = followUps.today();
        followUp("Call", today.plusDays(3), mira);
        followUp("Call", today.minusDays(3), zoe);
        UUID bo = Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER);
        UUID done = Ids.next();
        followUps.raise(done, new FollowUpDetails("Done", today, bo, new About(ravi, null, letter, null, null)));
        followUps.done(done);

        assertThat(names(BoardFilter.all(letter).promised(Promised.SOME)))
                .containsExactlyInAnyOrder("Mira Okafor", "Zoë Ångström");
        assertThat(names(BoardFilter.all(letter).promised(Promised.OVERDUE))).containsExactly("Zoë Ångström");
        assertThat(names(BoardFilter.all(letter).promised(Promised.MINE)))
                .containsExactlyInAnyOrder("Mira Okafor", "Zoë Ångström");
        assertThat(names(BoardFilter.all(letter).promised(Promised.NONE)))
                .containsExactlyInAnyOrder("Lena Brandt", "Ravi Chandran");
    }

    @Test
    void filtersNarrowTogether() {
        tending.assign(letter, Set.of(recipient(mira), recipient(zoe)), actor.id());
        RecipientFilter greens = RecipientFilter.all(letter)
                .at(parliament)
                .ofParty("Greens")
                .in(RecipientState.CHOSEN)
                .reachable(true);

        assertThat(names(BoardFilter.of(greens).owned(new Owned.Mine()))).containsExactly("Mira Okafor");
        assertThat(names(BoardFilter.of(greens).under(new Under.People()))).containsExactly("Ravi Chandran");
        assertThat(board.count(BoardFilter.of(greens).owned(new Owned.Mine()))).isEqualTo(1);
    }

    @Test
    void everyColumnSortsBothWaysAndNobodyIsLost() {
        sending.markSent(RecipientFilter.all(letter), Cast.DAY, SentVia.EMAIL);
        contact(zoe, false, letter, Instant.parse("2026-03-03T10:00:00Z"));
        contact(mira, false, letter, Instant.parse("2026-03-05T10:00:00Z"));
        followUp("Call", followUps.today(), ravi);
        answer(lena, ResponseClass.REFUSAL);
        tending.assign(letter, Set.of(recipient(ravi)), actor.id());

        for (String column : List.of("name", "addressee", "state", "owner", "contact", "promise", "answer")) {
            for (Sort.Direction way : Sort.Direction.values()) {
                assertThat(sorted(column, way))
                        .as("%s %s", column, way)
                        .hasSize(4)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(sorted("contact", Sort.Direction.DESC)).startsWith("Mira Okafor", "Zoë Ångström");
        assertThat(sorted("contact", Sort.Direction.ASC)).startsWith("Zoë Ångström", "Mira Okafor");
        assertThat(sorted("promise", Sort.Direction.DESC)).startsWith("Ravi Chandran");
        assertThat(sorted("owner", Sort.Direction.DESC)).startsWith("Ravi Chandran");
        assertThat(sorted("answer", Sort.Direction.ASC)).startsWith("Lena Brandt");
        assertThat(sorted("state", Sort.Direction.DESC)).startsWith("Lena Brandt");
    }

    @Test
    void theOrderFollowsWhatPeopleAndPlacesAreCalledToday() {
        picks.addItself(addressees.of(letter).getFirst().id());
        assertThat(names(BoardFilter.all(letter)))
                .containsExactly(
                        "Zoë Ångström", "Lena Brandt", "Ravi Chandran", "Mira Okafor", "Parliament of Norland");

        jdbc.sql("update lawmaker set family_name = 'Zeta', official_name = 'Lena Zeta' where id = ?")
                .param(lena)
                .update();
        jdbc.sql("update parliament set name = 'Assembly of Norland' where id = ?")
                .param(parliament)
                .update();

        assertThat(names(BoardFilter.all(letter)))
                .containsExactly("Zoë Ångström", "Assembly of Norland", "Ravi Chandran", "Mira Okafor", "Lena Zeta");
    }

    @Test
    void somebodyElsesLetterHasABoardOfItsOwn() {
        UUID other = cast.letter("Another letter");

        assertThat(board.count(BoardFilter.all(other))).isZero();
        assertThat(board.summary(other)).isEmpty();
        assertThat(board.all(BoardFilter.only(other, Set.of(recipient(mira))))).isEmpty();
    }

    @Test
    void aViewerLooksAndTakesNothingOut() {
        BoardFilter all = BoardFilter.all(letter);

        Acting.as(jdbc, "Vera Viewer", Role.VIEWER, () -> {
            assertThat(names(all)).hasSize(4);
            assertThat(board.summary(letter)).hasSize(4);
            assertThatThrownBy(() -> board.each(all, Sort.unsorted(), line -> {}))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> board.all(all)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private BoardFilter here(BoardRow row) {
        return BoardFilter.of(RecipientFilter.all(letter).at(row.parliament())).under(row.under());
    }

    private void add(AddresseeKind kind, UUID place, UUID lawmaker) {
        mailing.address(letter, kind, place, lawmaker);
    }

    private List<String> sorted(String column, Sort.Direction way) {
        return board.list(BoardFilter.all(letter), PageRequest.of(0, 50, Sort.by(way, column))).stream()
                .map(BoardLine::name)
                .toList();
    }

    private List<String> names(BoardFilter filter) {
        return board.list(filter, FIRST).stream().map(BoardLine::name).toList();
    }

    private BoardLine line(UUID lawmaker) {
        return board.list(BoardFilter.only(letter, Set.of(recipient(lawmaker))), FIRST)
                .getFirst();
    }

    private UUID recipient(UUID lawmaker) {
        return mailing.recipient(letter, lawmaker);
    }

    private void answer(UUID lawmaker, ResponseClass what) {
        responses.log(
                Ids.next(),
                recipient(lawmaker),
                ResponseDetails.of(Cast.DAY.plusDays(2), ReceivedVia.EMAIL, what, ""),
                null);
    }

    private void followUp(String what, LocalDate day, UUID lawmaker) {
        followUps.raise(
                Ids.next(), new FollowUpDetails(what, day, actor.id(), new About(lawmaker, null, letter, null, null)));
    }

    private UUID contact(UUID lawmaker, boolean confidential, @Nullable UUID about, Instant when) {
        UUID id = Ids.next();
        contacts.log(id, met(lawmaker, confidential, about, when), null);
        return id;
    }

    private ContactDetails met(UUID lawmaker, boolean confidential, @Nullable UUID about, Instant when) {
        return new ContactDetails(
                ContactKind.CALL,
                Direction.WE_TO_THEM,
                when,
                List.of(TheirSide.inPerson(lawmaker)),
                Set.of(actor.id()),
                null,
                about,
                "",
                confidential);
    }
}
