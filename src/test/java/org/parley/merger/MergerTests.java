package org.parley.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.attachment.Samples;
import org.parley.attachment.Subject;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.ContactShown;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.Scene;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.letter.Cast;
import org.parley.partner.ContactPeople;
import org.parley.partner.KnownPartners;
import org.parley.partner.OtherName;
import org.parley.partner.PartnerDetails;
import org.parley.partner.PartnerLine;
import org.parley.partner.Partners;
import org.parley.partner.PersonDetails;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.signatory.Evidence;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.parley.signatory.SignatoryFilter;
import org.parley.signatory.SignatoryLine;
import org.parley.signatory.SignatoryShow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Two partners that are one organisation become one with all that hangs on them, and two again. */
@SpringBootTest
@Transactional
@SignedIn
class MergerTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Heard SIGNS = new Heard.Signature(DAY, "Mira Okafor", "by e-mail");
    private static final Heard INVITED = new Heard.Invitation(DAY);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Partners partners;

    @Autowired
    private ContactPeople people;

    @Autowired
    private KnownPartners known;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Sending sending;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private Merger merger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private UUID stays;
    private UUID gone;
    private UUID letter;

    @BeforeEach
    void twoPartnersThatAreOne() {
        stays = partners.enterAnyway(new PartnerDetails(
                "Free Rivers Network",
                "FRN",
                List.of(new OtherName("fr", "Réseau des rivières")),
                null,
                "https://frn.example.org",
                "Ours."));
        gone = partners.enterAnyway(new PartnerDetails(
                "Network of Free Rivers", "NFR", List.of(), "TH", "https://nfr.example.org", "Theirs."));
        letter = cast.letter("Open letter on the river");
    }

    @Test
    void allNamesAreKeptBlanksAreFilledAndTheDecisionCounts() {
        merge(Set.of(Field.ACRONYM), Set.of());

        PartnerLine one = partners.line(stays);
        assertThat(one.name()).isEqualTo("Free Rivers Network");
        assertThat(one.acronym()).isEqualTo("NFR");
        assertThat(one.country()).isEqualTo("TH");
        assertThat(one.website()).isEqualTo("https://frn.example.org");
        assertThat(one.notes()).isEqualTo("Ours.\n\nTheirs.");
        assertThat(one.otherNames())
                .extracting(OtherName::name)
                .containsExactly("Réseau des rivières", "FRN", "Network of Free Rivers");
        assertThatThrownBy(() -> partners.line(gone)).isInstanceOf(NotFound.class);
        assertThat(partners.stayed(gone)).contains(stays);
        assertThat(known.find(List.of(new KnownPartners.Written("Network of free rivers", ""))))
                .extracting(KnownPartners.Found::id)
                .containsExactly(stays);
    }

    @Test
    void signaturesAndPeopleGoOverAndWhomBothHaveIsThereOnce() {
        signatories.add(letter, SignatoryDetails.of(gone), SIGNS);
        PersonDetails mira = new PersonDetails("Mira Okafor", "Director", "mira@example.org", "");
        people.add(stays, mira);
        people.add(gone, mira);
        people.add(gone, new PersonDetails("Noor Lindgren", "", "", ""));

        UUID merge = merge(Set.of(), Set.of());

        assertThat(people.of(stays))
                .extracting(person -> person.details().name())
                .containsExactly("Mira Okafor", "Noor Lindgren");
        assertThat(names()).containsExactly("Free Rivers Network (FRN)");
        undo(merge);
        assertThat(people.of(stays)).hasSize(1);
        assertThat(people.of(gone)).hasSize(2);
        assertThat(names()).containsExactly("Network of Free Rivers (NFR)");
    }

    @Test
    void contactsInWhichTheyTookPartGoOverOnceEach() {
        UUID both = met(stays, gone);
        UUID other = met(gone);

        UUID merge = merge(Set.of(), Set.of());

        assertThat(present(both)).containsExactly(stays);
        assertThat(present(other)).containsExactly(stays);
        undo(merge);
        assertThat(present(both)).containsExactlyInAnyOrder(stays, gone);
        assertThat(present(other)).containsExactly(gone);
    }

    @Test
    void whoTookPartIsGivenBackAlthoughTheContactWasCorrectedSince() {
        UUID other = met(gone);
        UUID merge = merge(Set.of(), Set.of());
        entities.flush();
        entities.clear();

        ContactShown now = contacts.show(other);
        Attendee clerk = new Attendee(Side.THEIRS, null, "Pita Vea", "", Part.TOOK_NOTES);
        contacts.correct(
                other,
                now.seen(),
                now.details()
                        .withAttendees(List.of(clerk, new Attendee(Side.OURS, stays, "Noor Haddad", "", Part.CHAIR))));
        undo(merge);

        assertThat(contacts.show(other).details().attendees())
                .containsExactlyInAnyOrder(clerk, new Attendee(Side.OURS, gone, "Noor Haddad", "", Part.CHAIR));
    }

    @Test
    void aContactFormThatIsOlderThanTheMergeIsStoredForWhoStayed() {
        UUID known = met(gone);
        ContactShown opened = contacts.show(known);
        ContactDetails typed = opened.details()
                .withAttendees(List.of(
                        new Attendee(Side.OURS, gone, "", "", Part.HOST),
                        new Attendee(Side.OURS, gone, "Noor Haddad", "", Part.PRESENT)));
        merge(Set.of(), Set.of());
        entities.clear();

        contacts.correct(known, opened.seen(), typed);
        UUID another = Ids.next();
        contacts.log(another, typed, null);

        for (UUID contact : List.of(known, another)) {
            assertThat(contacts.show(contact).details().attendees())
                    .containsExactlyInAnyOrder(
                            new Attendee(Side.OURS, stays, "", "", Part.HOST),
                            new Attendee(Side.OURS, stays, "Noor Haddad", "", Part.PRESENT));
        }
    }

    @Test
    void whoIsNamedForBothIsThereOnceAndNothingThatWasTypedIsLost() {
        UUID known = met(gone);
        ContactShown opened = contacts.show(known);
        Attendee one = new Attendee(Side.OURS, stays, "Noor Haddad", "director", Part.PRESENT);
        merge(Set.of(), Set.of());
        entities.clear();

        contacts.correct(
                known,
                opened.seen(),
                opened.details()
                        .withAttendees(List.of(one, new Attendee(Side.OURS, gone, "Noor Haddad", "", Part.HOST))));

        assertThat(contacts.show(known).details().attendees())
                .containsExactly(new Attendee(Side.OURS, stays, "Noor Haddad", "director", Part.HOST));
        Attendee other = new Attendee(Side.OURS, gone, "Noor Haddad", "treasurer", Part.PRESENT);
        refused(
                "contact.refusal.attendee-twice",
                () -> contacts.correct(
                        known, contacts.show(known).seen(), opened.details().withAttendees(List.of(one, other))));
    }

    @Test
    void aPartnerThatIsNobodysIsRefusedInWords() {
        UUID known = met(gone);
        ContactShown opened = contacts.show(known);

        refused(
                "contact.refusal.partner-gone",
                () -> contacts.correct(
                        known,
                        opened.seen(),
                        opened.details()
                                .withAttendees(List.of(new Attendee(Side.OURS, Ids.next(), "", "", Part.PRESENT)))));
    }

    private UUID met(UUID... present) {
        UUID id = Ids.next();
        contacts.log(
                id,
                new ContactDetails(
                                ContactKind.MEETING,
                                Direction.TOGETHER,
                                Instant.parse("2026-03-02T10:00:00Z"),
                                List.of(TheirSide.inPerson(new Scene(jdbc).lawmaker("Mele Fonoti"))),
                                Set.of(actor.id()),
                                null,
                                null,
                                "",
                                false)
                        .withAttendees(Arrays.stream(present)
                                .map(partner -> new Attendee(Side.OURS, partner, "", "", Part.PRESENT))
                                .toList()),
                null);
        return id;
    }

    private List<UUID> present(UUID contact) {
        return jdbc.sql("select partner_id from contact_attendee where contact_id = ?")
                .param(contact)
                .query(UUID.class)
                .list();
    }

    @Test
    void whereBothSignOneLetterTheOneThatGotFurtherIsProposedAndTheDecisionCounts() {
        signatories.add(letter, SignatoryDetails.of(stays), INVITED);
        signatories.add(letter, SignatoryDetails.of(gone), SIGNS);
        UUID other = cast.letter("Open letter on the delta");
        signatories.add(other, SignatoryDetails.of(stays), SIGNS);
        signatories.add(other, SignatoryDetails.of(gone), new Heard.No(DAY, "not now"));

        assertThat(merger.preview(stays, gone).shared())
                .containsExactlyInAnyOrder(
                        new Shared(
                                letter,
                                "Open letter on the river",
                                SignatoryShow.INVITED,
                                SignatoryShow.SIGNED,
                                true,
                                false),
                        new Shared(
                                other,
                                "Open letter on the delta",
                                SignatoryShow.SIGNED,
                                SignatoryShow.DECLINED,
                                false,
                                false));
        UUID merge = merge(Set.of(), Set.of(letter, other));

        assertThat(state(letter)).containsExactly(SignatoryShow.SIGNED);
        assertThat(state(other)).containsExactly(SignatoryShow.DECLINED);
        undo(merge);
        assertThat(state(letter)).containsExactlyInAnyOrder(SignatoryShow.INVITED, SignatoryShow.SIGNED);
        assertThat(state(other)).containsExactlyInAnyOrder(SignatoryShow.SIGNED, SignatoryShow.DECLINED);
    }

    @Test
    void theFilesOfTheEntryThatGoesAreThereUnderTheOneThatCountsAndComeBack() {
        UUID counts = signatories.add(letter, SignatoryDetails.of(stays), SIGNS);
        UUID file = attachments
                .receive(new ByteArrayInputStream(Samples.EML), "mail.eml")
                .id();
        UUID goes = evidence.add(letter, SignatoryDetails.of(gone), INVITED, Set.of(file));

        UUID merge = merge(Set.of(), Set.of());
        assertThat(files(counts)).containsExactly(file);

        undo(merge);
        assertThat(files(counts)).isEmpty();
        assertThat(files(goes)).containsExactly(file);
    }

    @Test
    void whatWasSealedKeepsWhatItHad() {
        signatories.add(letter, SignatoryDetails.of(stays), SIGNS);
        signatories.add(letter, SignatoryDetails.of(gone), SIGNS);
        seal();

        assertThat(merger.preview(stays, gone).shared()).allMatch(Shared::settled);
        UUID merge = merge(Set.of(), Set.of(letter));

        assertThat(signatories.block(letter).signed().names())
                .containsExactly("Free Rivers Network (FRN)", "Network of Free Rivers (NFR)");
        assertThat(signatories.ofPartner(stays, 9)).hasSize(2);
        undo(merge);
        assertThat(signatories.ofPartner(stays, 9)).hasSize(1);
        assertThat(signatories.ofPartner(gone, 9)).hasSize(1);
    }

    @Test
    void whoeverStoodUnderTheSealedLetterStaysThereWhateverIsChosen() {
        signatories.add(letter, SignatoryDetails.of(gone), SIGNS);
        seal();
        signatories.add(letter, SignatoryDetails.of(stays), SIGNS);

        merge(Set.of(), Set.of());

        assertThat(signatories.list(SignatoryFilter.all(letter), PageRequest.of(0, 9)))
                .hasSize(1)
                .allMatch(SignatoryLine::standing);
    }

    @Test
    void whoIsAnonymousInOneOfTheTwoStaysAnonymousAndIsToldToNobodyWhoMayNotKnow() {
        signatories.add(letter, new SignatoryDetails(gone, "", "", "", true), INVITED);
        signatories.add(letter, SignatoryDetails.of(stays), SIGNS);

        Acting.as(jdbc, "Bo Lindqvist", Role.OFFICER, () -> {
            assertThat(merger.preview(stays, gone).shared()).isEmpty();
            merge(Set.of(), Set.of());
            assertThat(signatories.ofPartner(stays, 9)).isEmpty();
        });

        assertThat(signatories.ofPartner(stays, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.details().anonymous()).isTrue())
                .satisfies(line -> assertThat(line.state().kind()).isEqualTo(SignatoryShow.SIGNED));
    }

    @Test
    void whatSomebodyChangedSinceStaysWhenItIsTakenBack() {
        UUID merge = merge(Set.of(Field.NAME), Set.of());
        PartnerLine now = partners.line(stays);
        partners.correct(
                stays,
                now.seen(),
                new PartnerDetails(
                        "Rivers Without Borders",
                        now.acronym(),
                        now.otherNames(),
                        now.country(),
                        now.website(),
                        now.notes()));

        undo(merge);
        undo(merge);

        PartnerLine one = partners.line(stays);
        assertThat(one.name()).isEqualTo("Rivers Without Borders");
        assertThat(one.country()).isNull();
        assertThat(one.notes()).isEqualTo("Ours.");
        assertThat(one.otherNames()).extracting(OtherName::name).containsExactly("Réseau des rivières");
        assertThat(partners.line(gone).name()).isEqualTo("Network of Free Rivers");
        assertThat(partners.stayed(gone)).isEmpty();
        assertThat(merger.of(stays))
                .singleElement()
                .satisfies(line -> assertThat(line.undoneAt()).isNotNull());
    }

    @Test
    void whatChangedAfterItWasLookedAtIsLookedAtAgain() {
        String seen = merger.preview(stays, gone).seen();
        signatories.add(letter, SignatoryDetails.of(gone), SIGNS);

        refused("merger.refusal.changed", () -> merger.merge(new Order(stays, gone, Set.of(), Set.of()), seen));
        refused("merger.refusal.one", () -> merger.preview(stays, stays));
        assertThatThrownBy(() -> merger.preview(stays, UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThat(partners.line(gone)).isNotNull();
    }

    @Test
    void aLaterMergeIsTakenBackFirst() {
        UUID first = merge(Set.of(), Set.of());
        UUID third = partners.enterAnyway(PartnerDetails.named("Rivers International", "", null));
        UUID second = merger.merge(
                new Order(third, stays, Set.of(), Set.of()),
                merger.preview(third, stays).seen());
        entities.clear();

        assertThat(partners.stayed(gone)).contains(third);
        refused("merger.refusal.merged-on", () -> merger.undo(first));
        undo(second);
        undo(first);
        assertThat(partners.line(gone).acronym()).isEqualTo("NFR");
    }

    @Test
    void whoMayBeTheSameIsProposedAndNamesakesOfAnotherCountryAreNot() {
        UUID initials = partners.enterAnyway(PartnerDetails.named("FRN", "", null));
        UUID french = partners.enterAnyway(PartnerDetails.named("reseau des rivières", "", null));
        UUID typing = partners.enterAnyway(PartnerDetails.named("Free Rivers Netwerk", "", null));
        partners.enterAnyway(PartnerDetails.named("Delta Watch", "", null));

        assertThat(partners.twins(stays))
                .extracting(PartnerLine::id)
                .containsExactlyInAnyOrder(initials, french, typing, gone);
        UUID words = partners.enterAnyway(PartnerDetails.named("Border Consortium of Nine", "", "KH"));
        UUID spelled = partners.enterAnyway(PartnerDetails.named("BCN", "BCN", "KH"));
        partners.enterAnyway(PartnerDetails.named("Bicycle Club Norland", "BCN", "TH"));
        assertThat(partners.twins(words)).extracting(PartnerLine::id).containsExactly(spelled);
    }

    @Test
    void mergingKnowsEveryTableThatSaysWhichPartnerOrWhichEntryOfAListItIsAbout() {
        List<String> places = Arrays.stream(Place.values()).map(Place::table).toList();

        assertThat(jdbc.sql("""
                        select conrelid::regclass::text from pg_constraint
                         where contype = 'f' and confrelid in ('partner'::regclass, 'signatory'::regclass)
                        """).query(String.class).list())
                .filteredOn(table -> !"sealed_signatory".equals(table))
                .isNotEmpty()
                .isSubsetOf(places);
    }

    @Test
    void whoeverOnlyViewsMergesNothing() {
        Acting.as(
                jdbc,
                "Vera Lind",
                Role.VIEWER,
                () -> assertThatThrownBy(() -> merger.preview(stays, gone)).isInstanceOf(AccessDeniedException.class));
    }

    private UUID merge(Set<Field> taken, Set<UUID> letters) {
        entities.flush();
        entities.clear();
        UUID merge = merger.merge(
                new Order(stays, gone, taken, letters),
                merger.preview(stays, gone).seen());
        entities.clear();
        return merge;
    }

    private void undo(UUID merge) {
        merger.undo(merge);
        entities.clear();
    }

    private void seal() {
        UUID parliament = cast.parliament("Parliament of Norland");
        UUID mira = cast.lawmaker("Mira", "Okafor", cast.chamber(parliament, "House of Norland", "lower"), "Greens");
        mailing.address(letter, parliament, mira);
        sending.markSent(RecipientFilter.all(letter), DAY, SentVia.PUBLISHED);
        entities.flush();
        entities.clear();
    }

    private List<UUID> files(UUID signatory) {
        return attachments.of(new Subject(Evidence.SUBJECT, signatory)).stream()
                .map(AttachmentLine::id)
                .toList();
    }

    private List<String> names() {
        return signatories.list(SignatoryFilter.all(letter), PageRequest.of(0, 9)).stream()
                .map(SignatoryLine::name)
                .toList();
    }

    private List<SignatoryShow> state(UUID of) {
        return signatories.list(SignatoryFilter.all(of), PageRequest.of(0, 9)).stream()
                .map(line -> line.state().kind())
                .toList();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class).extracting("key").isEqualTo(key);
    }
}
