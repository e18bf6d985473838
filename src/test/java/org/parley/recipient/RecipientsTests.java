package org.parley.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

/** Who receives a letter, found by every word of the filter, and how far it got with them. */
@SpringBootTest
@Transactional
@SignedIn
class RecipientsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Sending sending;

    private UUID parliament;
    private UUID house;
    private UUID senate;
    private UUID letter;
    private UUID addressee;
    private UUID mira;
    private UUID somchai;
    private UUID zoe;
    private RecipientFilter all;

    @BeforeEach
    void aLetterToThreePeople() {
        parliament = cast.parliament("Parliament of Norland");
        house = cast.chamber(parliament, "House of Norland", "lower");
        senate = cast.chamber(parliament, "Senate of Norland", "upper");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        somchai = cast.lawmaker("สมชาย", "ใจดี", house, "Liberals");
        zoe = cast.lawmaker("Zoë", "Ångström", senate, "Greens");
        cast.channel(mira, "email", "mira@example.org", "works");
        cast.channel(zoe, "post", "1 Senate Square", "unverified");
        letter = cast.letter("Open letter on the river");
        addressee = mailing.address(letter, parliament, mira, somchai, zoe);
        all = RecipientFilter.all(letter);
    }

    @Test
    void everyWordOfTheFilterNarrows() {
        UUID other = addressees.name(letter, AddresseeKind.CHAMBER, senate);
        picks.addItself(other);

        assertThat(names(all)).containsExactly("Zoë Ångström", "Mira Okafor", "Senate of Norland", "สมชาย ใจดี");
        assertThat(names(all.under(other))).containsExactly("Senate of Norland");
        assertThat(names(filter("okafor mir", null, null, null, null))).containsExactly("Mira Okafor");
        assertThat(names(filter("angstrom", null, null, null, null))).containsExactly("Zoë Ångström");
        assertThat(names(filter("ใจ", null, null, null, null))).containsExactly("สมชาย ใจดี");
        assertThat(names(filter("%", null, null, null, null))).isEmpty();
        assertThat(names(filter("", parliament, null, null, null))).hasSize(4);
        assertThat(names(filter("", UUID.randomUUID(), null, null, null))).isEmpty();
        assertThat(names(filter("", null, senate, null, null))).containsExactly("Zoë Ångström", "Senate of Norland");
        assertThat(names(filter("", null, null, "Greens", null))).containsExactly("Zoë Ångström", "Mira Okafor");
        assertThat(names(filter("", null, null, null, true))).containsExactly("Zoë Ångström", "Mira Okafor");
        assertThat(names(filter("", null, null, null, false))).containsExactly("Senate of Norland", "สมชาย ใจดี");
        assertThat(names(all.in(RecipientState.SENT))).isEmpty();
        assertThat(names(all.showing(RecipientShow.UNREACHABLE))).containsExactly("Senate of Norland", "สมชาย ใจดี");
    }

    @Test
    void everyGroupCountsWhatItLists() {
        sending.markSent(all, DAY, SentVia.HANDED_OVER);
        cast.comesBack(id(mira), "support");
        cast.comesBack(id(zoe), "acknowledgement");
        UUID ravi = cast.lawmaker("Ravi", "Lund", house, "Greens");
        UUID ines = cast.lawmaker("Ines", "Roy", house, "Greens");
        picks.add(addressee, RecipientPick.only(Set.of(ravi, ines)));
        recipients.exclude(RecipientFilter.only(letter, Set.of(id(ines))), "On leave");

        assertThat(counts()).containsExactly(4L, 2L, 3L, 3L, 1L, 1L, 1L, 1L, 1L, 1L);
        for (RecipientShow show : RecipientShow.values()) {
            assertThat(names(all.showing(show))).hasSize((int) recipients.count(all.showing(show)));
        }
        assertThat(names(all.showing(RecipientShow.OVERDUE))).containsExactly("สมชาย ใจดี");
    }

    @Test
    void listsAreSortedByAnyColumnOfTheAllowListAndByNothingElse() {
        assertThat(names(all, Sort.by("party"))).containsExactly("Zoë Ångström", "Mira Okafor", "สมชาย ใจดี");
        assertThat(names(all, Sort.by("chamber").descending())).startsWith("Zoë Ångström");
        assertThat(names(all, Sort.by("r.id; drop table letter"))).hasSize(3);
    }

    @Test
    void nobodyGetsTheLetterTwice() {
        UUID other = addressees.name(letter, AddresseeKind.CHAMBER, house);

        Added again = picks.add(
                other, new RecipientPick("", null, house, null, null, null, "", null, null, null, null, null, null));

        assertThat(again).isEqualTo(new Added(0, 2, 0));
        picks.addItself(other);
        assertThatThrownBy(() -> picks.addItself(other))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("recipient.refusal.already");
    }

    @Test
    void theExcludedStayVisibleWithTheReasonAndCanBeTakenBack() {
        RecipientFilter one = RecipientFilter.only(letter, Set.of(id(mira)));

        assertThat(recipients.exclude(one, "  Asked not\nto be written to ")).isEqualTo(1);

        RecipientLine line = recipients.line(id(mira));
        assertThat(line.state()).isEqualTo(RecipientState.EXCLUDED);
        assertThat(line.excludedBecause()).isEqualTo("Asked not to be written to");
        assertThat(recipients.count(all.showing(RecipientShow.ADDRESSED))).isEqualTo(2);
        assertThat(recipients.takeBack(one)).isEqualTo(1);
        assertThat(recipients.line(id(mira)).excludedBecause()).isNull();
    }

    @Test
    void anExclusionNeedsAReason() {
        assertThatThrownBy(() -> recipients.exclude(all, " \n")).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyTheUnsentAreRemoved() {
        sending.markSent(RecipientFilter.only(letter, Set.of(id(mira))), DAY, null);

        assertThat(recipients.remove(all)).isEqualTo(2);

        assertThat(names(all)).containsExactly("Mira Okafor");
        assertThat(recipients.remove(all)).isZero();
    }

    @Test
    void theBestChannelIsTakenUnlessSomebodyChoseAnother() {
        UUID fax = cast.channel(mira, "fax", "+1 555 0101", "works");
        UUID form = cast.channel(mira, "web form", "https://norland.example/mira", "works");
        cast.channel(mira, "email", "broken@example.org", "bounced");
        assertThat(recipients.line(id(mira)).way().value()).isEqualTo("mira@example.org");

        recipients.useChannel(id(mira), fax);

        assertThat(recipients.line(id(mira)).way().kind()).isEqualTo(SentVia.FAX);
        recipients.useChannel(id(mira), null);
        assertThat(recipients.line(id(mira)).way().kind()).isEqualTo(SentVia.EMAIL);
        assertThatThrownBy(() -> recipients.useChannel(id(zoe), form)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWorksComesBeforeWhatNobodyTried() {
        cast.channel(mira, "email", "a-first@example.org", "unverified");

        assertThat(recipients.line(id(mira)).way().value()).isEqualTo("mira@example.org");
    }

    @Test
    void whoHasNoWorkingChannelIsFlaggedAndKept() {
        assertThat(recipients.line(id(somchai)).isUnreachable()).isTrue();
        assertThat(recipients.line(id(zoe)).isUnreachable()).isFalse();
    }

    @Test
    void peopleArePickedByEveryWord() {
        UUID fresh = cast.letter("Second letter");
        UUID committee = cast.committee(house, "Rivers Committee", somchai);

        assertThat(picked(
                        fresh,
                        new RecipientPick("oka", null, null, null, null, null, "", null, null, null, null, null, null)))
                .containsExactly("Mira Okafor");
        assertThat(picked(fresh, RecipientPick.of(parliament))).hasSize(3);
        assertThat(picked(
                        fresh,
                        new RecipientPick("", null, senate, null, null, null, "", null, null, null, null, null, null)))
                .containsExactly("Zoë Ångström");
        assertThat(picked(
                        fresh,
                        new RecipientPick(
                                "", null, null, committee, null, null, "", null, null, null, null, null, null)))
                .containsExactly("สมชาย ใจดี");
        assertThat(picked(
                        fresh,
                        new RecipientPick(
                                "", parliament, null, null, null, "Liberals", "", null, null, null, null, null, null)))
                .containsExactly("สมชาย ใจดี");
        assertThat(picked(
                        fresh,
                        new RecipientPick(
                                "", parliament, null, null, null, null, "", false, null, null, null, null, null)))
                .isEmpty();
        assertThat(picked(
                        fresh,
                        new RecipientPick(
                                "", parliament, null, null, null, null, "", true, false, null, null, null, null)))
                .containsExactly("สมชาย ใจดี");
        assertThat(picked(letter, RecipientPick.of(parliament)))
                .as("who receives the letter already is not offered")
                .isEmpty();
        assertThat(picks.parties(RecipientPick.of(parliament))).containsExactly("Greens", "Liberals");
    }

    private UUID id(UUID lawmaker) {
        return recipients.list(all, Pageable.ofSize(100)).stream()
                .filter(line -> lawmaker.equals(line.lawmaker()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private RecipientFilter filter(String search, UUID parliament, UUID chamber, String party, Boolean reachable) {
        return RecipientFilter.all(letter)
                .searching(search)
                .at(parliament)
                .sittingIn(chamber)
                .ofParty(party)
                .reachable(reachable);
    }

    private List<Long> counts() {
        return List.of(RecipientShow.values()).stream()
                .map(show -> recipients.count(all.showing(show)))
                .toList();
    }

    private List<String> names(RecipientFilter filter) {
        return names(filter, Sort.unsorted());
    }

    private List<String> names(RecipientFilter filter, Sort sort) {
        return recipients.list(filter, PageRequest.of(0, 100, sort)).stream()
                .map(RecipientLine::name)
                .toList();
    }

    private List<String> picked(UUID to, RecipientPick pick) {
        return picks.list(to, pick, Pageable.ofSize(100)).stream()
                .map(PickLine::name)
                .toList();
    }
}
