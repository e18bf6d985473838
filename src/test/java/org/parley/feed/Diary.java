package org.parley.feed;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.OurSide;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.springframework.stereotype.Component;

/** What somebody has before them in these tests: a letter, Mira Okafor to be met about it, and a calendar that reads. */
@Component
final class Diary {

    static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

    private final Cast cast;
    private final Letters letters;
    private final Partners partners;
    private final FollowUps followUps;
    private final Contacts contacts;
    private final CalendarAddresses addresses;
    private final Calendars calendars;
    private final Actor actor;
    private final EntityManager entities;

    private UUID letter = Ids.next();
    private UUID mira = letter;
    private UUID rivers = letter;

    Diary(
            Cast cast,
            Letters letters,
            Partners partners,
            FollowUps followUps,
            Contacts contacts,
            CalendarAddresses addresses,
            Calendars calendars,
            Actor actor,
            EntityManager entities) {
        this.cast = cast;
        this.letters = letters;
        this.partners = partners;
        this.followUps = followUps;
        this.contacts = contacts;
        this.addresses = addresses;
        this.calendars = calendars;
        this.actor = actor;
        this.entities = entities;
    }

    /** Begins anew, in the transaction of a test. */
    void begin() {
        letter = cast.letter("Open letter on the river");
        UUID house = cast.chamber(cast.parliament("Parliament of Norland"), "House", "lower");
        mira = cast.lawmaker("Mira", "Okafor", house, "");
        rivers = partners.enterAnyway(new PartnerDetails("Free Rivers Network", "FRN", List.of(), null, "", ""));
    }

    UUID letter() {
        return letter;
    }

    UUID campaign() {
        return letters.details(letter).campaign();
    }

    UUID mira() {
        return mira;
    }

    UUID rivers() {
        return rivers;
    }

    String make(Detail detail) {
        return addresses.make(detail).url().replaceFirst(".*/calendar/", "").replaceFirst("[.]ics$", "");
    }

    List<DueEntry> due(String token) {
        entities.flush();
        return calendars.open(token).orElseThrow().due();
    }

    List<PlannedEntry> planned(String token) {
        entities.flush();
        return calendars.open(token).orElseThrow().planned();
    }

    String told(String token) {
        return due(token) + " " + planned(token);
    }

    UUID raise(String what, LocalDate day, About about) {
        UUID id = Ids.next();
        followUps.raise(id, new FollowUpDetails(what, day, actor.id(), about));
        entities.flush();
        return id;
    }

    /** A meeting with people of a partner and of a ministry, and with no lawmaker. */
    UUID planWithoutLawmakers(UUID partner) {
        UUID id = Ids.next();
        ContactDetails meeting = new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                TOMORROW,
                List.of(),
                Set.of(new OurSide(actor.id(), Part.PRESENT)),
                null,
                null,
                "",
                false,
                Set.of(),
                List.of(),
                List.of(
                        new Attendee(Side.OURS, partner, "Noor Haddad", "", Part.PRESENT),
                        new Attendee(Side.THEIRS, null, "Ula Brand", "Ministry of Fish", Part.PRESENT)));
        contacts.log(id, meeting, null);
        entities.flush();
        return id;
    }

    /** A meeting with Mira, to which a partner sends somebody. */
    UUID plan(Instant at, boolean confidential) {
        UUID id = Ids.next();
        ContactDetails meeting = new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                at,
                List.of(TheirSide.inPerson(mira)),
                Set.of(actor.id()),
                campaign(),
                letter,
                "She will decide",
                confidential);
        contacts.log(
                id,
                meeting.withAttendees(List.of(new Attendee(Side.OURS, rivers, "Noor Haddad", "", Part.HOST))),
                null);
        entities.flush();
        return id;
    }
}
