package org.parley.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.Lawmakers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A merge is taken back: both are as they were, except for what somebody changed since, and that is said. */
@OwnDirectory
@SignedIn
class MergesTests {

    @Autowired
    private Merging merging;

    @Autowired
    private Merges merges;

    @Autowired
    private Lawmakers lawmakers;

    @Autowired
    private Twins twins;

    private UUID house;
    private UUID robert;
    private UUID bob;

    @BeforeEach
    void twoWhoAreOne() {
        twins.clear();
        house = twins.chamber("nz");
        robert = twins.person("Robert Ek");
        bob = twins.person("Bob Ek");
        twins.says(bob, "born_on", "1970-02-03");
        twins.says(bob, "notes", "Prefers tea.");
        for (UUID one : List.of(robert, bob)) {
            twins.seat(one, house, "North", one.equals(bob) ? "2023-11-01" : null, null);
            twins.channel(one, "email", "r.ek@parliament.example");
            twins.committee("Rivers", house, one, one.equals(bob) ? "chair" : "member");
            twins.does(
                    "insert into staff_member (id, version, lawmaker_id, name) values (uuidv7(), 0, ?, 'Dao Vann')",
                    one);
        }
        twins.channel(bob, "phone", "+64 21 555 0199");
        twins.externalId(bob, "nz/member id", "77");
        twins.pair(robert, bob, 60, "name");
    }

    @AfterEach
    void clear() {
        twins.clear();
    }

    @Test
    void bothAreAsTheyWere() {
        String one = twins.everything(robert);
        String other = twins.everything(bob);
        UUID merge = merges(robert, bob);

        MergeLine back = merges.undo(merge);

        assertThat(twins.everything(robert)).isEqualTo(one);
        assertThat(twins.everything(bob)).isEqualTo(other).contains("Prefers tea.", "77", "chair", "+64 21 555 0199");
        assertThat(back.staying()).isZero();
        assertThat(back.undoneBy()).isEqualTo("Ana Duarte");
        assertThat(lawmakers.count(LawmakerFilter.ALL)).isEqualTo(2);
        assertThat(lawmakers.whoStayed(bob)).isEmpty();
        assertThat(twins.counts("select count(*) from duplicate_pair")).isEqualTo(1);
    }

    @Test
    void theyCanBeMergedAgainAndTakenBackOnlyOnce() {
        UUID merge = merges(robert, bob);
        merges.undo(merge);
        UUID again = merges(bob, robert);

        merges.undo(merge);

        assertThat(lawmakers.whoStayed(robert)).hasValue(bob);
        assertThat(merges.of(bob)).extracting(MergeLine::id).containsExactly(again, merge);
    }

    @Test
    void whatSomebodyChangedSinceStaysAndIsSaid() {
        UUID merge = merges(robert, bob);
        twins.says(robert, "born_on", "1971-01-01");
        twins.does("update mandate set started_on = '2023-10-14', version = version + 1 where lawmaker_id = ?", robert);
        twins.does("update channel set label = 'Home', version = version + 1 where value = '+64 21 555 0199'");

        merges.undo(merge);

        assertThat(twins.everything(robert)).contains("1971-01-01", "2023-10-14");
        assertThat(twins.everything(bob)).contains("1970-02-03", "Home", "2023-11-01");
        assertThat(merges.staying(merge))
                .extracting(StayingLine::field, StayingLine::ours, StayingLine::theirs, StayingLine::reason)
                .containsExactlyInAnyOrder(
                        tuple("born_on", "1971-01-01", "1970-02-03", "duplicate.rest.changed"),
                        tuple("started_on", "2023-10-14", "2023-11-01", "duplicate.rest.changed"));
    }

    @Test
    void whatCameSinceStaysWithThePersonWhoStayed() {
        UUID merge = merges(robert, bob);
        twins.channel(robert, "web site", "https://ek.example");

        merges.undo(merge);

        assertThat(twins.everything(robert)).contains("https://ek.example");
        assertThat(twins.everything(bob)).doesNotContain("https://ek.example");
    }

    @Test
    void whatHungOnSomethingThatIsGoneIsLeftOutAndSaid() {
        UUID merge = merges(robert, bob);
        twins.does("delete from committee_seat");
        twins.does("delete from committee where name = 'Rivers'");

        MergeLine back = merges.undo(merge);

        assertThat(back.staying()).isEqualTo(1);
        assertThat(merges.staying(merge))
                .singleElement()
                .satisfies(rest -> assertThat(rest)
                        .returns("committee_seat", StayingLine::field)
                        .returns("duplicate.rest.gone", StayingLine::reason));
        assertThat(twins.everything(bob)).contains("Prefers tea.");
    }

    @Test
    void theLaterMergeIsTakenBackFirst() {
        UUID roberto = twins.person("Roberto Ek");
        String before = twins.everything(bob);
        UUID first = merges(robert, bob);
        UUID second = merges(roberto, robert);

        assertThatThrownBy(() -> merges.undo(first))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("duplicate.refusal.merged-on"));

        merges.undo(second);
        merges.undo(first);
        assertThat(twins.everything(bob)).isEqualTo(before);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void whoOnlyViewsTakesNothingBack() {
        assertThatThrownBy(() -> merges.undo(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        assertThat(merges.of(robert)).isEmpty();
    }

    private UUID merges(UUID stays, UUID gone) {
        MergeOrder order = new MergeOrder(stays, gone, Set.of());
        return merging.merge(order, merging.preview(order).seen());
    }
}
