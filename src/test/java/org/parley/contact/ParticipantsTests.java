package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.AttendeeShown;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.PartShown;
import org.parley.contact.participant.Side;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a contact on both sides, and what each does there. */
@SpringBootTest
@Transactional
@SignedIn
class ParticipantsTests {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private Contacts contacts;

    @Autowired
    private Partners partners;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private final UUID id = Ids.next();
    private UUID mele;
    private UUID sina;
    private UUID rivers;
    private Attendee clerk;
    private Attendee sent;

    @BeforeEach
    void somebodyOnEachSide() {
        Scene scene = new Scene(database);
        mele = scene.lawmaker("Mele Fonoti");
        sina = scene.staff("Sina Lolo", mele);
        rivers = partners.enterAnyway(new PartnerDetails("Free Rivers Network", "FRN", List.of(), null, "", ""));
        clerk = new Attendee(Side.THEIRS, null, "Pita Vea", "clerk of the committee", Part.TOOK_NOTES);
        sent = new Attendee(Side.OURS, rivers, "Noor Haddad", "", Part.INTERPRETER);
    }

    @Test
    void areKeptWithWhatTheyDid() {
        contacts.log(id, meeting(clerk, sent), null);

        ContactShown shown = contacts.show(id);
        assertThat(shown.details()).isEqualTo(meeting(sent, clerk));
        assertThat(shown.seen()).isZero();
        assertThat(shown.participants())
                .extracting(ContactShown.Participant::staff, ContactShown.Participant::part)
                .containsExactly(tuple(null, Part.HOST), tuple("Sina Lolo", Part.PRESENT));
        assertThat(shown.colleagues()).containsExactly(new PartShown("Ana Duarte", Part.CHAIR));
        assertThat(shown.attendees())
                .extracting(AttendeeShown::text)
                .containsExactly("Noor Haddad, Free Rivers Network", "Pita Vea, clerk of the committee");
    }

    @Test
    void areFoundByNameByOfficeAndByPartner() {
        contacts.log(id, meeting(clerk, sent), null);

        for (String words : List.of("pita", "clerk committee", "haddad", "rivers fonoti")) {
            assertThat(contacts.count(ContactFilter.ALL.withSearch(words)))
                    .as(words)
                    .isEqualTo(1);
        }
        assertThat(contacts.count(ContactFilter.ALL.withSearch("pita ombudsman")))
                .isZero();
        assertThat(contacts.count(ContactFilter.ofPartner(rivers))).isEqualTo(1);
        assertThat(contacts.count(ContactFilter.ofPartner(Ids.next()))).isZero();
    }

    @Test
    void goOutWithAnExport() {
        contacts.log(id, meeting(clerk), null);

        contacts.each(ContactFilter.ALL, Sort.unsorted(), line -> {
            assertThat(line.attendees()).extracting(AttendeeShown::attendee).containsExactly(clerk);
            assertThat(line.parts())
                    .containsExactly(new PartShown("Ana Duarte", Part.CHAIR), new PartShown("Mele Fonoti", Part.HOST));
        });
    }

    @Test
    void changeWithoutTouchingWhatStays() {
        contacts.log(id, meeting(clerk), null);
        long seen = contacts.show(id).seen();
        contacts.correct(id, seen, meeting(clerk, sent));

        assertThat(contacts.show(id).attendees()).hasSize(2);
        contacts.correct(id, contacts.show(id).seen(), meeting());
        assertThat(contacts.show(id).attendees()).isEmpty();
        assertThat(contacts.list(ContactFilter.ALL, FIRST)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mele Fonoti", "méle  fonoti", "Sina Lolo", "Ana Duarte", "pita vea", "Píta Vea"})
    void nobodyTakesPartTwice(String name) {
        Attendee again = new Attendee(Side.THEIRS, null, name.replace("  ", " "), "", Part.PRESENT);

        refused(() -> contacts.log(id, meeting(clerk, again), null), "contact.refusal.attendee-twice");

        assertThat(contacts.count(ContactFilter.ALL)).isZero();
    }

    @Test
    void nobodyHasTwoParts() {
        refused(
                () -> meeting(List.of(
                        TheirSide.inPerson(mele), TheirSide.inPerson(mele).as(Part.HOST))),
                "contact.refusal.somebody-twice");
        Attendee rivers = new Attendee(Side.OURS, this.rivers, "", "", Part.PRESENT);
        refused(
                () -> meeting(rivers, new Attendee(Side.OURS, this.rivers, " ", "", Part.HOST)),
                "contact.refusal.partner-twice");
        assertThat(meeting(rivers, sent).attendees())
                .as("two whom a partner sent")
                .hasSize(2);
    }

    @Test
    void isSomebodyAndOnOurSideWhereItIsAPartner() {
        refused(() -> new Attendee(Side.THEIRS, null, " ", "clerk", Part.PRESENT), "contact.refusal.attendee-nobody");
        refused(
                () -> new Attendee(Side.THEIRS, null, "x".repeat(Attendee.LONGEST + 1), "", Part.PRESENT),
                "contact.refusal.attendee-long");
        assertThat(new Attendee(Side.THEIRS, rivers, "", "", Part.PRESENT).side())
                .isEqualTo(Side.OURS);
    }

    private static void refused(ThrowingCallable attempt, String key) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private ContactDetails meeting(Attendee... others) {
        return meeting(List.of(TheirSide.inPerson(mele).as(Part.HOST), new TheirSide(mele, sina)), others);
    }

    private ContactDetails meeting(List<TheirSide> theirs, Attendee... others) {
        return new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                Instant.parse("2026-11-03T12:00:00Z"),
                theirs,
                Set.of(new OurSide(actor.id(), Part.CHAIR)),
                null,
                null,
                "",
                false,
                Set.of(),
                List.of(),
                List.of(others));
    }
}
