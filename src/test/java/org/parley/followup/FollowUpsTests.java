package org.parley.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.NextStep;
import org.parley.contact.Scene;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What we promised ourselves: raised, done, put off, handed over, and each of it taken back exactly. */
@SpringBootTest
@Transactional
@SignedIn(zone = "Pacific/Kiritimati")
class FollowUpsTests {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private Scene scene;
    private LocalDate today;
    private UUID bo;

    @BeforeEach
    void aColleague() {
        scene = new Scene(database);
        today = followUps.today();
        bo = Acting.account(database, "Bo Lindqvist", Role.OFFICER);
    }

    @Test
    void todayIsTheReadersDay() {
        assertThat(today).isEqualTo(LocalDate.now(ZoneId.of("Pacific/Kiritimati")));
        UUID dueThere = raised("Call back", today);

        assertThat(found(FollowUpFilter.mine(DueWhen.TODAY))).containsExactly(dueThere);
        assertThat(followUps.count(FollowUpFilter.mine(DueWhen.OVERDUE))).isZero();
    }

    @Test
    void mineAreListedByTheTimeTheyAreDue() {
        UUID late = raised("Ask again", today.minusDays(3));
        UUID later = raised("Thank them", today.plusDays(30));
        followUps.raise(Ids.next(), new FollowUpDetails("Not mine", today, bo, About.NOTHING));

        assertThat(found(FollowUpFilter.MINE)).containsExactly(late, later);
        assertThat(found(FollowUpFilter.mine(DueWhen.OVERDUE))).containsExactly(late);
        assertThat(found(FollowUpFilter.mine(DueWhen.LATER))).containsExactly(later);
        assertThat(followUps.count(new FollowUpFilter(false, false, null, null, null, null)))
                .isEqualTo(3);
    }

    @Test
    void whatIsUrgentComesFirstOnItsDayAndFirstOfAllWhereSomebodyWantsItSo() {
        UUID plain = raised("Call back", today);
        UUID low = ranked("Tidy up", today, Priority.LOW);
        UUID high = ranked("Ask the minister", today, Priority.HIGH);
        UUID late = raised("Ask again", today.minusDays(3));
        UUID later = ranked("Thank them", today.plusDays(9), Priority.HIGH);

        assertThat(found(FollowUpFilter.MINE)).containsExactly(late, high, plain, low, later);
        assertThat(found(FollowUpFilter.MINE.withUrgentFirst(true))).containsExactly(high, later, late, plain, low);
        assertThat(found(FollowUpFilter.MINE.withPriority(Priority.HIGH))).containsExactly(high, later);
        assertThat(followUps.count(FollowUpFilter.MINE.withPriority(Priority.LOW)))
                .isEqualTo(1);
    }

    @Test
    void howUrgentItIsChangesWhileItIsOpenAndIsTakenBack() {
        UUID id = raised("Call back", today);

        WayBack way = followUps.rank(id, Priority.HIGH);
        assertThat(followUps.show(id).line().priority()).isEqualTo(Priority.HIGH);
        followUps.takeBack(way);

        assertThat(followUps.show(id).line().priority()).isEqualTo(Priority.NORMAL);
        followUps.done(id);
        assertThatThrownBy(() -> followUps.rank(id, Priority.LOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasDoneByMistakeIsOpenedAgain() {
        UUID id = raised("Call back", today);
        followUps.done(id);

        WayBack way = followUps.reopen(id);
        assertThat(found(FollowUpFilter.MINE)).containsExactly(id);
        followUps.takeBack(way);

        assertThat(found(FollowUpFilter.MINE)).isEmpty();
        assertThat(followUps.show(id).line().isDone()).isTrue();
    }

    @Test
    void whatItIsAboutFindsIt() {
        UUID mele = scene.lawmaker("Mele Fonoti");
        UUID campaign = scene.campaign("Free the press", actor.id());
        UUID letter = scene.letter("To the assembly", campaign, actor.id());
        UUID id = Ids.next();
        followUps.raise(
                id, new FollowUpDetails("Call", today, actor.id(), new About(mele, campaign, letter, null, null)));
        raised("Something else", today);

        assertThat(found(FollowUpFilter.ofLawmaker(mele))).containsExactly(id);
        assertThat(found(FollowUpFilter.ofLetter(letter))).containsExactly(id);
        assertThat(found(new FollowUpFilter(false, false, null, null, campaign, null)))
                .containsExactly(id);
        assertThat(followUps.list(FollowUpFilter.ofLawmaker(mele), FIRST))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.lawmaker()).isEqualTo("Mele Fonoti");
                    assertThat(line.letter()).isEqualTo("To the assembly");
                    assertThat(line.mine()).isTrue();
                });
    }

    @Test
    void whatIsDoneLeavesTheOpenOnesOnceOnly() {
        UUID id = raised("Call back", today);

        followUps.done(id);
        Object first = row(id).get("done_at");
        followUps.done(id);

        assertThat(row(id)).containsEntry("done_at", first);
        assertThat(found(FollowUpFilter.MINE)).isEmpty();
        assertThat(found(new FollowUpFilter(true, true, null, null, null, null)))
                .containsExactly(id);
    }

    @Test
    void everyChangeIsTakenBackExactly() {
        UUID id = raised("Call back", today);
        Map<String, Object> before = row(id);

        followUps.takeBack(followUps.done(id));
        assertThat(row(id)).isEqualTo(before);
        followUps.takeBack(followUps.postpone(id, today.plusDays(3)));
        assertThat(row(id)).isEqualTo(before);
        followUps.takeBack(followUps.handOver(id, bo));
        assertThat(row(id)).isEqualTo(before);
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBack() {
        UUID id = raised("Call back", today);
        WayBack way = followUps.postpone(id, today.plusDays(3));

        Acting.as(database, "Bo Lindqvist", Role.OFFICER, () -> followUps.postpone(id, today.plusDays(5)));

        assertThatThrownBy(() -> followUps.takeBack(way)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(row(id).get("due_on")).hasToString(today.plusDays(5).toString());
    }

    @Test
    void whatIsDoneIsNeitherPutOffNorHandedOver() {
        UUID id = raised("Call back", today);
        followUps.done(id);

        assertThatThrownBy(() -> followUps.postpone(id, today.plusDays(1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> followUps.handOver(id, bo)).isInstanceOf(Refusal.class);
    }

    @Test
    void theSameFormSavedTwiceRaisesOne() {
        UUID id = Ids.next();
        FollowUpDetails details = new FollowUpDetails("Call back", today, actor.id(), About.NOTHING);

        followUps.raise(id, details);
        followUps.raise(id, details);

        assertThat(followUps.count(FollowUpFilter.MINE)).isEqualTo(1);
    }

    @Test
    void aFollowUpSaysSomething() {
        assertThatThrownBy(() -> new FollowUpDetails(" \n ", today, bo, About.NOTHING))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new FollowUpDetails("x".repeat(501), today, bo, About.NOTHING))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNextStepIsRaisedWithItsContactAndFoundWithEverybodyWhoTookPart() {
        UUID mele = scene.lawmaker("Mele Fonoti");
        UUID tane = scene.lawmaker("Tāne Rewiti");
        UUID contact = Ids.next();
        UUID step = Ids.next();

        contacts.log(contact, met(mele, tane, false), new NextStep(step, "Send the report", today, actor.id()));

        assertThat(found(FollowUpFilter.ofLawmaker(tane))).containsExactly(step);
        assertThat(followUps.list(FollowUpFilter.MINE, FIRST))
                .singleElement()
                .satisfies(line -> assertThat(line.about().contact()).isEqualTo(contact));
    }

    @Test
    void whatCameOutOfAMeetingWithSeveralNamesThem() {
        UUID[] people = new UUID[5];
        for (int n = 0; n < people.length; n++) {
            people[n] = scene.lawmaker("Member " + n);
        }
        contacts.log(
                Ids.next(),
                met(people[0], people[1], false),
                new NextStep(Ids.next(), "Thank them both", today, actor.id()));
        ContactDetails all = met(people[0], people[1], false);
        contacts.log(
                Ids.next(),
                new ContactDetails(
                        all.kind(),
                        all.direction(),
                        all.happenedAt(),
                        Stream.of(people).map(TheirSide::inPerson).toList(),
                        all.ourSide(),
                        null,
                        null,
                        "",
                        false),
                new NextStep(Ids.next(), "Thank them all", today, actor.id()));
        contacts.log(
                Ids.next(),
                new ContactDetails(
                        all.kind(),
                        all.direction(),
                        all.happenedAt(),
                        List.of(),
                        all.colleagues(),
                        null,
                        null,
                        "",
                        false,
                        Set.of(),
                        List.of(),
                        List.of(new Attendee(Side.THEIRS, null, "Ula Brand", "Ministry of Fish", Part.PRESENT))),
                new NextStep(Ids.next(), "Thank the ministry", today, actor.id()));
        raised("Buy stamps", today);

        assertThat(followUps.list(FollowUpFilter.MINE, FIRST))
                .extracting(FollowUpLine::what, FollowUpLine::met)
                .containsExactlyInAnyOrder(
                        tuple("Thank the ministry", "Ula Brand"),
                        tuple("Thank them both", "Member 0, Member 1"),
                        tuple("Thank them all", "Member 0, Member 1, Member 2, …"),
                        tuple("Buy stamps", ""));
    }

    @Test
    void whatCameOutOfAConfidentialContactConcernsOnlyThoseItConcerns() {
        UUID mele = scene.lawmaker("Mele Fonoti");
        UUID tane = scene.lawmaker("Tāne Rewiti");
        UUID step = Ids.next();
        contacts.log(Ids.next(), met(mele, tane, true), new NextStep(step, "Protect the source", today, actor.id()));
        FollowUpFilter everybody = new FollowUpFilter(false, false, null, null, null, null);

        Acting.as(database, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(found(everybody)).isEmpty();
            assertThat(found(FollowUpFilter.ofLawmaker(mele))).isEmpty();
            assertThat(followUps.count(everybody)).isZero();
            assertThatThrownBy(() -> followUps.done(step)).isInstanceOf(NotFound.class);
        });
        Acting.as(
                database,
                "Vera Viewer",
                Role.VIEWER,
                () -> assertThat(found(everybody)).isEmpty());
        Acting.as(
                database,
                "Max Manager",
                Role.MANAGER,
                () -> assertThat(found(everybody)).containsExactly(step));
        followUps.handOver(step, bo);
        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(followUps.list(FollowUpFilter.MINE, FIRST))
                        .singleElement()
                        .satisfies(line -> assertThat(line.about().contact()).isNull()));
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerChangesNothing() {
        assertThatThrownBy(() -> raised("Call", today)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> followUps.done(Ids.next())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> followUps.postpone(Ids.next(), today)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> followUps.handOver(Ids.next(), bo)).isInstanceOf(AccessDeniedException.class);
    }

    private ContactDetails met(UUID one, UUID other, boolean confidential) {
        return new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                Instant.parse("2026-11-03T12:00:00Z"),
                List.of(TheirSide.inPerson(one), TheirSide.inPerson(other)),
                Set.of(actor.id()),
                null,
                null,
                "",
                confidential);
    }

    private UUID ranked(String what, LocalDate day, Priority priority) {
        UUID id = Ids.next();
        followUps.raise(id, new FollowUpDetails(what, day, actor.id(), About.NOTHING, priority, null));
        return id;
    }

    private UUID raised(String what, LocalDate day) {
        UUID id = Ids.next();
        followUps.raise(id, new FollowUpDetails(what, day, actor.id(), About.NOTHING));
        return id;
    }

    private List<UUID> found(FollowUpFilter filter) {
        return followUps.list(filter, FIRST).stream().map(FollowUpLine::id).toList();
    }

    /** The row as it stands, without the version, which only ever grows. */
    private Map<String, Object> row(UUID id) {
        return database.sql(
                        "select due_on, assignee_id, done_at, done_by, what, lawmaker_id from follow_up where id = ?")
                .param(id)
                .query()
                .singleRow();
    }
}
