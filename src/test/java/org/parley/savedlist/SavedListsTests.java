package org.parley.savedlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.lawmaker.LawmakerLine;
import org.parley.letter.Cast;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.PickLine;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.Recipients;
import org.parley.recipient.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** People are kept under a name, and written to again with one choice. */
@SpringBootTest
@Transactional
@SignedIn
class SavedListsTests {

    @Autowired
    private SavedLists lists;

    @Autowired
    private Cast cast;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Recipients recipients;

    @Autowired
    private JdbcClient jdbc;

    private UUID parliament;
    private UUID house;
    private UUID mira;
    private UUID zoe;

    @BeforeEach
    void aParliament() {
        parliament = cast.parliament("Parliament of Norland");
        house = cast.chamber(parliament, "House of Norland", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "Greens");
        zoe = cast.lawmaker("Zoë", "Ångström", house, "Liberals");
        cast.channel(mira, "email", "mira@example.org", "works");
    }

    @Test
    void whoIsKeptStandsInTheListOnce() {
        UUID list = lists.save("Friends of the river", List.of(mira, mira));

        assertThat(lists.add(list, List.of(mira, zoe))).isEqualTo(1);

        assertThat(lists.line(list))
                .extracting(SavedList::people, SavedList::reachable)
                .containsExactly(2, 1);
        assertThat(lists.members(list, Pageable.ofSize(50)))
                .extracting(LawmakerLine::id)
                .containsExactly(zoe, mira);
    }

    @Test
    void listsAreFoundByWordsOfTheirNameWithoutAccents() {
        lists.save("Amis du Mékong", List.of(mira));
        lists.save("Friends of the river", List.of());

        assertThat(lists.list("mekong amis", Pageable.ofSize(5)))
                .extracting(SavedList::name)
                .containsExactly("Amis du Mékong");
        assertThat(lists.count("")).isEqualTo(2);
    }

    @Test
    void aNameIsGivenOnceWhateverItsAccentsAndCapitals() {
        lists.save("Amis du Mékong", List.of(mira));

        assertThatThrownBy(() -> lists.save("amis du mekong", List.of(zoe)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("savedlist.refusal.taken"));
    }

    @Test
    void aListWithoutANameIsRefused() {
        assertThatThrownBy(() -> lists.save(" \t", List.of(mira)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("savedlist.refusal.name"));
    }

    @Test
    void whoWasQuickerKeepsTheName() {
        UUID list = lists.save("Friends", List.of(mira));
        lists.rename(list, 0, "Friends of the river");

        assertThatThrownBy(() -> lists.rename(list, 0, "Friends of the sea")).isInstanceOf(ChangedMeanwhile.class);
        assertThat(lists.line(list).name()).isEqualTo("Friends of the river");
    }

    @Test
    void aListGoesAndItsPeopleStay() {
        UUID list = lists.save("Friends", List.of(mira));

        lists.remove(list);

        assertThatThrownBy(() -> lists.line(list)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select count(*) from lawmaker where id = ?")
                        .param(mira)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoIsTakenOutIsCounted() {
        UUID list = lists.save("Friends", List.of(mira));

        assertThat(lists.takeOut(list, Set.of(mira, zoe))).isEqualTo(1);
        assertThat(lists.line(list).people()).isZero();
    }

    @Test
    @SignedIn(role = Role.OFFICER)
    void aColleaguesListIsReadAndNotChanged() {
        UUID list = lists.save("Friends", List.of(mira));
        jdbc.sql("update saved_list set owner_id = ? where id = ?")
                .params(Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER), list)
                .update();

        assertThat(lists.mayChange(list)).isFalse();
        assertThat(lists.members(list, Pageable.ofSize(5))).hasSize(1);
        assertThatThrownBy(() -> lists.add(list, List.of(zoe)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("savedlist.refusal.not-yours"));
    }

    @Test
    void aLetterTakesAListAndAListTheRecipientsOfALetter() {
        UUID letter = cast.letter("To the friends");
        UUID addressee = addressees.name(letter, AddresseeKind.PARLIAMENT, parliament);
        UUID list = lists.save("Friends", List.of(mira));

        picks.add(addressee, inList(list));

        assertThat(recipients.people(RecipientFilter.all(letter))).containsExactly(mira);
        picks.addItself(addressee);
        UUID kept = lists.save("Who got it", recipients.people(RecipientFilter.all(letter)));
        assertThat(lists.line(kept).people()).as("a parliament is no person").isEqualTo(1);
    }

    @Test
    void recipientsAreChosenByWhatTheyDoInACommitteeAndByConstituency() {
        UUID letter = cast.letter("To the chairs");
        UUID committee = cast.committee(house, "Rivers", mira, zoe);
        cast.committee(house, "Seas", zoe);
        jdbc.sql("update committee_seat set role = 'chair' where lawmaker_id = ? and committee_id = ?")
                .params(mira, committee)
                .update();

        assertThat(picked(letter, pick(committee, SeatRole.CHAIR, ""))).containsExactly(mira);
        assertThat(picked(letter, pick(null, SeatRole.CHAIR, ""))).containsExactly(mira);
        assertThat(picked(letter, pick(committee, SeatRole.MEMBER, ""))).containsExactly(zoe);
        assertThat(picked(letter, pick(committee, null, "rivers%"))).isEmpty();
        assertThat(picked(letter, pick(committee, null, "RIVER"))).containsExactlyInAnyOrder(mira, zoe);
    }

    private static RecipientPick inList(UUID list) {
        return new RecipientPick("", null, null, null, null, null, "", null, null, null, list, null, null);
    }

    private static RecipientPick pick(UUID committee, SeatRole role, String constituency) {
        return new RecipientPick(
                "", null, null, committee, role, null, constituency, null, null, null, null, null, null);
    }

    private Stream<UUID> picked(UUID letter, RecipientPick pick) {
        return picks.list(letter, pick, Pageable.ofSize(50)).stream().map(PickLine::lawmaker);
    }
}
