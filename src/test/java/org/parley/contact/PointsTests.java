package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.contact.point.Outcome;
import org.parley.contact.point.Point;
import org.parley.followup.FollowUpLine;
import org.parley.followup.FollowUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is discussed in a contact, point by point, each with its outcome and its follow-up. */
@SpringBootTest
@Transactional
@SignedIn
class PointsTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private Contacts contacts;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private final UUID id = Ids.next();
    private final UUID step = Ids.next();
    private final Point agreed = new Point("Table a question", Outcome.AGREED, null);
    private final Point promised = new Point("Naïve reading of the bill", Outcome.TO_FOLLOW_UP, step);
    private UUID mele;

    @BeforeEach
    void aMeetingWithTwoPoints() {
        mele = new Scene(database).lawmaker("Mele Fonoti");
        contacts.logWhole(
                id, meeting(agreed, promised), List.of(new NextStep(step, "Send a note", DUE, actor.id())), Set.of());
    }

    @Test
    void areKeptInTheirOrder() {
        assertThat(contacts.show(id).details().points()).containsExactly(agreed, promised);
        assertThat(contacts.list(ContactFilter.ALL, FIRST).getFirst().points()).containsExactly(agreed, promised);
    }

    @Test
    void areFoundByTheirWords() {
        contacts.logWhole(Ids.next(), meeting(), List.of(), Set.of());

        assertThat(contacts.count(ContactFilter.ALL.withSearch("naive bill"))).isEqualTo(1);
        assertThat(contacts.count(ContactFilter.ALL.withSearch("question Fonoti")))
                .isEqualTo(1);
        assertThat(contacts.count(ContactFilter.ALL.withSearch("question hearing")))
                .isZero();
    }

    @Test
    void raiseTheirFollowUpsAboutWhoeverItWas() {
        assertThat(followUps.of(id))
                .singleElement()
                .extracting(FollowUpLine::id, FollowUpLine::what, FollowUpLine::lawmaker)
                .containsExactly(step, "Send a note", "Mele Fonoti");
    }

    @Test
    void addedAfterwardsRaiseOnlyTheirOwn() {
        UUID later = Ids.next();
        Point added = new Point("Meet again", Outcome.TO_FOLLOW_UP, later);

        contacts.correct(
                id,
                contacts.show(id).seen(),
                meeting(added, promised),
                List.of(new NextStep(later, "Find a day", DUE, actor.id())));

        assertThat(contacts.show(id).details().points()).containsExactly(added, promised);
        assertThat(followUps.of(id)).extracting(FollowUpLine::what).containsExactly("Send a note", "Find a day");
    }

    @Test
    void savedTwiceAreThereOnce() {
        contacts.logWhole(
                id, meeting(agreed, promised), List.of(new NextStep(step, "Send a note", DUE, actor.id())), Set.of());

        assertThat(contacts.show(id).seen()).isZero();
        assertThat(contacts.show(id).details().points()).hasSize(2);
        assertThat(followUps.of(id)).hasSize(1);
    }

    @Test
    void standInForNotesWhereThereAreNone() {
        assertThat(contacts.list(ContactFilter.ALL, FIRST).getFirst().glance()).isEqualTo("Table a question");
        contacts.each(
                ContactFilter.ALL,
                Sort.unsorted(),
                line -> assertThat(line.glance())
                        .as("an export has the notes, and the points beside them")
                        .isEmpty());
    }

    @Test
    void thatSayNothingOrTooMuchAreRefused() {
        assertThatThrownBy(() -> new Point(" \n", Outcome.OPEN, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Point("x".repeat(Point.LONGEST + 1), Outcome.OPEN, null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> meeting(
                        Collections.nCopies(ContactDetails.POINTS + 1, agreed).toArray(Point[]::new)))
                .isInstanceOf(Refusal.class);
    }

    private ContactDetails meeting(Point... points) {
        return new ContactDetails(
                        ContactKind.MEETING,
                        Direction.TOGETHER,
                        Instant.parse("2026-11-03T12:00:00Z"),
                        List.of(TheirSide.inPerson(mele)),
                        Set.of(actor.id()),
                        null,
                        null,
                        "",
                        false)
                .withPoints(List.of(points));
    }
}
