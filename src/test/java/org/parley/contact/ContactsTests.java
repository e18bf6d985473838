package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
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
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.PartShown;
import org.parley.contact.participant.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Logging contacts, finding them again, and keeping the confidential ones. */
@SpringBootTest
@Transactional
@SignedIn(zone = "Pacific/Auckland")
class ContactsTests {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private Scene scene;
    private UUID chamber;
    private UUID mele;
    private UUID tane;

    @BeforeEach
    void aParliamentWithTwoLawmakers() {
        scene = new Scene(database);
        chamber = scene.chamber("Islands Assembly");
        mele = scene.lawmaker("Mele Fonoti", chamber);
        tane = scene.lawmaker("Tāne Rewiti");
    }

    @Test
    void whatWasLoggedIsShown() {
        UUID aide = scene.staff("Ioane Aide", mele);
        UUID campaign = scene.campaign("Free the press", actor.id());
        UUID letter = scene.letter("To the assembly", campaign, actor.id());
        UUID id = Ids.next();

        contacts.log(
                id,
                details(
                        ContactKind.MEETING,
                        NOON,
                        List.of(TheirSide.inPerson(tane), new TheirSide(mele, aide)),
                        null,
                        letter,
                        "*Warm*\r\nwelcome"),
                null);

        ContactShown shown = contacts.show(id);
        assertThat(shown.participants())
                .extracting(ContactShown.Participant::lawmaker, ContactShown.Participant::staff)
                .containsExactly(tuple("Mele Fonoti", "Ioane Aide"), tuple("Tāne Rewiti", null));
        assertThat(shown.details().campaignId()).isEqualTo(campaign);
        assertThat(shown.details().notes()).isEqualTo("*Warm*\nwelcome");
        assertThat(shown.letter()).isEqualTo("To the assembly");
        assertThat(shown.colleagues()).extracting(PartShown::name).containsExactly("Ana Duarte");
        assertThat(shown.recordedBy()).isEqualTo("Ana Duarte");
    }

    @Test
    void theSameFormSavedTwiceIsLoggedOnceAsItWasSavedLast() {
        UUID id = Ids.next();

        contacts.log(id, call("first"), null);
        contacts.log(id, call("first, and more"), null);

        assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(1);
        assertThat(contacts.show(id).details().notes()).isEqualTo("first, and more");
    }

    @Test
    void nobodyOverwritesAnothersContactByItsIdentity() {
        UUID id = logged(call("mine"));

        Acting.as(
                database,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> contacts.log(id, call("theirs"), null))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void somebodyTakesPartOnEitherSide() {
        assertThatThrownBy(() -> details(ContactKind.CALL, NOON, List.of(), null, null, ""))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).key())
                .isEqualTo("contact.refusal.nobody-there");
    }

    @Test
    void withoutALawmakerItIsWithAPartnerOrWithAPersonOfTheOtherSide() {
        UUID partner = Ids.next();
        database.sql("insert into partner (id, version, name) values (?, 0, 'Free Rivers Network')")
                .param(partner)
                .update();
        Attendee network = new Attendee(Side.OURS, partner, "", "", Part.PRESENT);
        Attendee clerk = new Attendee(Side.THEIRS, null, "Pita Vea", "clerk", Part.PRESENT);
        Attendee interpreter = new Attendee(Side.OURS, null, "Noor Haddad", "", Part.INTERPRETER);

        assertThatThrownBy(() -> alone(interpreter)).isInstanceOf(Refusal.class);
        UUID met = Ids.next();
        contacts.logIfNew(met, alone(network, interpreter), List.of(), Set.of());
        contacts.log(Ids.next(), alone(clerk), null);

        assertThat(contacts.count(ContactFilter.ofPartner(partner))).isEqualTo(1);
        assertThat(contacts.show(met).participants()).isEmpty();
        assertThat(contacts.list(ContactFilter.ALL, PageRequest.of(0, 9)))
                .allSatisfy(line -> assertThat(line.people()).isZero());
        assertThatThrownBy(() -> contacts.logIfNew(Ids.next(), alone(network), List.of(), Set.of()))
                .isInstanceOfSatisfying(
                        LoggedAlready.class,
                        again -> assertThat(again.twins())
                                .singleElement()
                                .satisfies(
                                        twin -> assertThat(twin.lawmakers()).containsExactly("Free Rivers Network")));
    }

    private ContactDetails alone(Attendee... others) {
        return new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                NOON,
                List.of(),
                Set.of(new OurSide(actor.id(), Part.PRESENT)),
                null,
                null,
                "",
                false,
                Set.of(),
                List.of(),
                List.of(others));
    }

    @Test
    void aCorrectionReplacesWhoTookPart() {
        UUID id = logged(call("first"));

        contacts.correct(
                id,
                contacts.show(id).seen(),
                details(ContactKind.EMAIL, NOON, List.of(TheirSide.inPerson(mele)), null, null, "second"));

        assertThat(contacts.show(id).participants())
                .extracting(ContactShown.Participant::lawmaker)
                .containsExactly("Mele Fonoti");
        assertThat(contacts.list(ContactFilter.ALL, FIRST)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ContactKind.EMAIL);
            assertThat(line.glance()).isEqualTo("second");
        });
    }

    @Test
    void aStaleCorrectionIsRefused() {
        UUID id = logged(call("first"));
        long seen = contacts.show(id).seen();
        contacts.correct(id, seen, call("second"));
        contacts.count(ContactFilter.ALL);

        assertThatThrownBy(() -> contacts.correct(id, seen, call("third"))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void everyWordOfTheFilterNarrows() {
        UUID campaign = scene.campaign("Free the press", actor.id());
        UUID letter = scene.letter("To the assembly", campaign, actor.id());
        UUID meeting = logged(
                details(ContactKind.MEETING, NOON, List.of(TheirSide.inPerson(mele)), campaign, letter, "100% agreed"));
        UUID call = logged(details(
                ContactKind.CALL,
                NOON.plusSeconds(86_400),
                List.of(TheirSide.inPerson(tane)),
                null,
                null,
                "no answer"));

        assertThat(found(ContactFilter.ALL)).containsExactly(call, meeting);
        assertThat(found(with(ContactKind.MEETING, null, null, null, null))).containsExactly(meeting);
        assertThat(found(ContactFilter.ofCampaign(campaign))).containsExactly(meeting);
        assertThat(found(with(null, letter, null, null, null))).containsExactly(meeting);
        assertThat(found(ContactFilter.ofLawmaker(tane))).containsExactly(call);
        assertThat(found(with(null, null, scene.parliamentOf(chamber), null, null)))
                .containsExactly(meeting);
        assertThat(found(searched("100%"))).containsExactly(meeting);
        assertThat(found(searched("0%0"))).isEmpty();
        assertThat(found(searched("tane answer"))).containsExactly(call);
        assertThat(found(searched("tane agreed"))).isEmpty();
    }

    @Test
    void aPeriodIsOneOfTheReadersDays() {
        UUID late = logged(details(
                ContactKind.CALL,
                Instant.parse("2026-11-03T11:30:00Z"),
                List.of(TheirSide.inPerson(tane)),
                null,
                null,
                ""));
        LocalDate thereAlready = LocalDate.of(2026, 11, 4);

        assertThat(found(with(null, null, null, thereAlready, thereAlready))).containsExactly(late);
        assertThat(found(with(null, null, null, null, thereAlready.minusDays(1))))
                .isEmpty();
    }

    @Test
    void theListSortsByWhatItAllowsAndPages() {
        UUID early = logged(call("early"));
        UUID later = logged(
                details(ContactKind.MEETING, NOON.plusSeconds(60), List.of(TheirSide.inPerson(tane)), null, null, ""));

        assertThat(contacts.list(ContactFilter.ALL, PageRequest.of(1, 1, Sort.by("happenedAt"))))
                .extracting(ContactLine::id)
                .containsExactly(later);
        assertThat(contacts.list(ContactFilter.ALL, PageRequest.of(0, 1, Sort.by("notes; drop table contact"))))
                .extracting(ContactLine::id)
                .containsExactly(later);
        assertThat(contacts.list(ContactFilter.ALL, PageRequest.of(0, 1, Sort.by("kind"))))
                .extracting(ContactLine::id)
                .containsExactly(early);
    }

    @Test
    void aConfidentialContactDoesNotExistForWhomItDoesNotConcern() {
        UUID bo = Acting.account(database, "Bo Lindqvist", Role.OFFICER);
        UUID secret = logged(confidential("told in private", Set.of(actor.id())));
        UUID shared = logged(confidential("told both", Set.of(actor.id(), bo)));
        long seen = contacts.show(secret).seen();

        Acting.as(database, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(found(ContactFilter.ALL)).containsExactly(shared);
            assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(1);
            assertThat(found(searched("private"))).isEmpty();
            assertThat(found(ContactFilter.ofLawmaker(tane))).containsExactly(shared);
            assertThatThrownBy(() -> contacts.show(secret)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contacts.correct(secret, seen, call("seen it")))
                    .isInstanceOf(NotFound.class);
        });
        Acting.as(
                database,
                "Vera Viewer",
                Role.VIEWER,
                () -> assertThat(found(ContactFilter.ALL)).isEmpty());
        Acting.as(
                database,
                "Max Manager",
                Role.MANAGER,
                () -> assertThat(found(ContactFilter.ALL)).containsExactly(shared, secret));
        assertThat(found(ContactFilter.ALL)).containsExactly(shared, secret);
    }

    @Test
    void aDayOfAnotherCenturyIsRefused() {
        for (String day : List.of("0202-11-03", "1989-12-30", "2206-11-03", "2029-01-01")) {
            ContactDetails call = details(
                    ContactKind.CALL,
                    Instant.parse(day + "T12:00:00Z"),
                    List.of(TheirSide.inPerson(tane)),
                    null,
                    null,
                    "");
            assertThatThrownBy(() -> logged(call)).as(day).isInstanceOf(Refusal.class);
        }
        UUID known = logged(call("known"));
        ContactDetails moved = details(
                ContactKind.CALL,
                Instant.parse("1026-11-03T12:00:00Z"),
                List.of(TheirSide.inPerson(tane)),
                null,
                null,
                "");
        assertThatThrownBy(() -> contacts.correct(known, 0, moved)).isInstanceOf(Refusal.class);
        assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(1);
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerLogsNothing() {
        assertThatThrownBy(() -> contacts.log(Ids.next(), call("x"), null)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID logged(ContactDetails details) {
        UUID id = Ids.next();
        contacts.log(id, details, null);
        return id;
    }

    private List<UUID> found(ContactFilter filter) {
        return contacts.list(filter, FIRST).stream().map(ContactLine::id).toList();
    }

    private ContactDetails call(String notes) {
        return details(ContactKind.CALL, NOON, List.of(TheirSide.inPerson(tane)), null, null, notes);
    }

    private ContactDetails confidential(String notes, Set<UUID> ours) {
        return new ContactDetails(
                ContactKind.CALL,
                Direction.THEY_TO_US,
                NOON,
                List.of(TheirSide.inPerson(tane)),
                ours,
                null,
                null,
                notes,
                true);
    }

    private ContactDetails details(
            ContactKind kind,
            Instant when,
            List<TheirSide> theirs,
            @Nullable UUID campaign,
            @Nullable UUID letter,
            String notes) {
        return new ContactDetails(
                kind, Direction.WE_TO_THEM, when, theirs, Set.of(actor.id()), campaign, letter, notes, false);
    }

    private static ContactFilter searched(String words) {
        return new ContactFilter(words, null, null, null, null, null, null, null, null, false);
    }

    private static ContactFilter with(
            @Nullable ContactKind kind,
            @Nullable UUID letter,
            @Nullable UUID parliament,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new ContactFilter("", kind, null, letter, null, parliament, null, from, to, false);
    }
}
