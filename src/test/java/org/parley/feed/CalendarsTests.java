package org.parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.followup.Priority;
import org.parley.followup.repetition.RepeatUnit;
import org.parley.followup.repetition.Repetition;
import org.parley.letter.Cast;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.parley.signatory.Heard;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What stands in somebody's own calendar, and what never does. */
@SpringBootTest
@Transactional
@SignedIn
class CalendarsTests {

    private static final Instant TOMORROW =
            Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private Calendars calendars;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Partners partners;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Cast cast;

    @Autowired
    private Actor actor;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    private LocalDate today;
    private UUID letter;
    private UUID mira;

    @BeforeEach
    void aLetterAndSomebodyToAsk() {
        today = followUps.today();
        letter = cast.letter("Open letter on the river");
        mira = cast.lawmaker(
                "Mira", "Okafor", cast.chamber(cast.parliament("Parliament of Norland"), "House", "lower"), "");
    }

    @Test
    void openFollowUpsStandOnTheirDayAndLeaveWhenTheyAreDone() {
        UUID call = raise("Call the committee", today.plusDays(3), About.NOTHING);
        UUID late = raise("Write the minutes", today.minusDays(5), About.NOTHING);
        String token = make(Detail.TEXT);

        assertThat(due(token)).extracting(DueEntry::id).containsExactly(late, call);
        assertThat(due(token)).extracting(DueEntry::dueOn).containsExactly(today.minusDays(5), today.plusDays(3));

        followUps.done(call);
        entities.flush();
        assertThat(due(token)).extracting(DueEntry::id).containsExactly(late);

        followUps.handOver(late, Acting.account(database, "Bo Quist", Role.OFFICER));
        entities.flush();
        assertThat(due(token)).isEmpty();
    }

    @Test
    void whatRepeatsComesUnderAnIdentityOfItsOwn() {
        UUID first = Ids.next();
        followUps.raise(
                first,
                new FollowUpDetails(
                        "Read the agenda",
                        today,
                        actor.id(),
                        About.NOTHING,
                        Priority.HIGH,
                        new Repetition(RepeatUnit.DAY, 1, today, null, today)));
        String token = make(Detail.TEXT);
        followUps.done(first);
        entities.flush();

        assertThat(due(token)).singleElement().satisfies(next -> {
            assertThat(next.id()).isNotEqualTo(first);
            assertThat(next.dueOn()).isEqualTo(today.plusDays(1));
            assertThat(next.priority()).isEqualTo(Priority.HIGH);
        });
    }

    @Test
    void itReachesAMonthBackAndAYearAhead() {
        raise("Too old", today.minusDays(32), About.NOTHING);
        raise("Old", today.minusDays(31), About.NOTHING);
        raise("Far", today.plusDays(366), About.NOTHING);
        raise("Too far", today.plusDays(367), About.NOTHING);

        assertThat(due(make(Detail.TEXT))).extracting(DueEntry::what).containsExactly("Old", "Far");
    }

    @Test
    void ofTooManyTheNearestStandThere() {
        database.sql("""
                        insert into follow_up (id, version, what, due_on, assignee_id, raised_by)
                        select gen_random_uuid(), 0, 'Number ' || n, :today::date - 31 + n % 398, :me, :me from generate_series(1, 5000) n
                        """).param("today", today).param("me", actor.id()).update();

        List<DueEntry> due = due(make(Detail.TEXT));

        assertThat(due).hasSize(Entries.MOST);
        assertThat(due).extracting(DueEntry::dueOn).isSorted().allMatch(day -> day.isBefore(today.plusDays(60)));
    }

    @Test
    void eachSaysOnlyAsMuchAsItsPersonWants() {
        raise("Ask about the vote", today, About.lawmaker(mira).with(mira, campaign(), letter));
        plan(TOMORROW, false);

        String token = make(Detail.KIND);
        assertThat(told(token)).doesNotContain("Ask about", "Okafor", "river", "wetlands", "Rivers");

        addresses.tell(Detail.TEXT);
        assertThat(told(token))
                .contains("Ask about the vote", "Open letter on the river")
                .doesNotContain("Okafor", "Rivers");

        addresses.tell(Detail.NAMES);
        assertThat(told(token)).contains("Ask about the vote", "Mira Okafor", "Free Rivers Network");
        assertThat(told(token)).as("notes never").doesNotContain("She will decide", "Noor Haddad");
    }

    @Test
    void aChangeOfWhatIsToldRaisesEverySequence() {
        raise("Ask about the vote", today, About.NOTHING);
        String token = make(Detail.NAMES);
        Reader before = calendars.open(token).orElseThrow().reader();

        addresses.tell(Detail.KIND);
        addresses.tell(Detail.KIND);

        Reader after = calendars.open(token).orElseThrow().reader();
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.since()).isAfterOrEqualTo(before.since());
        make(Detail.KIND);
        assertThat(calendars.open(make(Detail.KIND)).orElseThrow().reader().revision())
                .isGreaterThan(after.revision());
    }

    @Test
    void aChangeOfAFollowUpRaisesItsSequence() {
        UUID call = raise("Call the committee", today, About.NOTHING);
        String token = make(Detail.TEXT);
        DueEntry before = due(token).getFirst();

        followUps.postpone(call, today.plusDays(1));
        entities.flush();

        assertThat(due(token).getFirst().sequence()).isGreaterThan(before.sequence());
        assertThat(due(token).getFirst().changed()).isAfterOrEqualTo(before.changed());
    }

    @Test
    void todayIsADayOnThePersonsClockAndTheDueDayNeverMoves() {
        raise("Call the committee", today, About.NOTHING);
        for (String zone : List.of("Asia/Jakarta", "America/Toronto", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            Acting.as(database, "Ana Duarte", Role.OFFICER, zone, () -> {
                Feed feed = calendars.open(make(Detail.TEXT)).orElseThrow();
                assertThat(feed.reader().zone()).isEqualTo(ZoneId.of(zone));
                assertThat(feed.due()).extracting(DueEntry::dueOn).containsExactly(today);
            });
        }
    }

    @Test
    void plannedContactsStandThereForWhoeverTakesPart() {
        UUID meeting = plan(TOMORROW, false);
        plan(TOMORROW.minus(Duration.ofDays(3)), false);
        String token = make(Detail.NAMES);

        assertThat(planned(token)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(meeting);
            assertThat(entry.begins()).isEqualTo(TOMORROW);
            assertThat(entry.kind()).isEqualTo(ContactKind.MEETING);
            assertThat(entry.lawmakers()).containsExactly("Mira Okafor");
            assertThat(entry.others()).isZero();
        });
        Acting.as(
                database,
                "Bo Quist",
                Role.MANAGER,
                () -> assertThat(planned(make(Detail.NAMES)))
                        .as("whoever takes no part")
                        .isEmpty());

        database.sql("update contact set happened_at = now() - interval '1 hour' where id = ?")
                .param(meeting)
                .update();
        entities.clear();
        assertThat(planned(token)).as("nobody said yet that it took place").hasSize(1);
        contacts.tookPlace(meeting);
        entities.flush();
        assertThat(planned(token)).isEmpty();
    }

    @Test
    void whatIsConfidentialIsNotThereWhoeverMaySeeIt() {
        UUID secret = plan(TOMORROW, true);
        raise("From the secret one", today, new About(null, null, null, null, secret));
        UUID open = plan(TOMORROW, false);
        raise("From the open one", today, new About(null, null, null, null, open));
        String token = make(Detail.NAMES);

        assertThat(planned(token)).extracting(PlannedEntry::id).containsExactly(open);
        assertThat(due(token)).extracting(DueEntry::what).containsExactly("From the open one");
        assertThat(due(token)).extracting(DueEntry::about).containsExactly("Mira Okafor");

        database.sql("update contact set confidential = true where id = ?")
                .param(open)
                .update();
        assertThat(planned(token)).isEmpty();
        assertThat(due(token)).isEmpty();
    }

    @Test
    void whoSignsAnonymouslyIsNamedNowhere() {
        Heard invited = new Heard.Invitation(today);
        signatories.add(letter, new SignatoryDetails(null, "Quiet Heron", "", "", true), invited);
        UUID rivers = rivers();
        raise("Ring quiet  HERON's cousin", today, About.letter(letter));
        raise("Ring Quiet Heron", today, About.NOTHING);
        raise("Ring the printer", today, About.letter(letter));
        plan(TOMORROW, false);
        String token = make(Detail.NAMES);
        assertThat(told(token)).contains("Free Rivers Network");

        database.sql("""
                        update signatory set partner_id = :partner, person_name = '', display_name = '' where letter_id = :letter and anonymous
                        """).param("partner", rivers).param("letter", letter).update();
        assertThat(told(token)).doesNotContain("Free Rivers Network");
        database.sql(
                        "update signatory set partner_id = null, person_name = 'Quiet Heron' where letter_id = :letter and anonymous")
                .param("letter", letter)
                .update();

        assertThat(due(token))
                .extracting(DueEntry::what)
                .contains("Ring the printer")
                .doesNotContain("Ring Quiet Heron");
        assertThat(due(token)).as("they stand there without their text").hasSize(3);
    }

    @Test
    void remindersNameNobodyButWhereNamesAreWantedAndNobodyIsAnonymous() {
        UUID noor = signatories.add(letter, SignatoryDetails.person("Noor Lindgren", ""), new Heard.Invitation(today));
        UUID reminder = raise("Remind them: Noor Lindgren", today, About.letter(letter));
        database.sql("insert into reminder (follow_up_id, letter_id, says) values (?, ?, 'Remind them')")
                .params(reminder, letter)
                .update();
        database.sql("insert into reminder_signatory (follow_up_id, signatory_id) values (?, ?)")
                .params(reminder, noor)
                .update();

        String token = make(Detail.TEXT);
        assertThat(due(token)).extracting(DueEntry::what).containsExactly("Remind them");
        addresses.tell(Detail.NAMES);
        assertThat(due(token)).extracting(DueEntry::what).containsExactly("Remind them: Noor Lindgren");

        database.sql("update signatory set anonymous = true where id = ?")
                .param(noor)
                .update();
        assertThat(due(token)).extracting(DueEntry::what).containsExactly("Remind them");
    }

    private String make(Detail detail) {
        return addresses.make(detail).url().replaceFirst(".*/calendar/", "").replaceFirst("[.]ics$", "");
    }

    private List<DueEntry> due(String token) {
        return calendars.open(token).orElseThrow().due();
    }

    private List<PlannedEntry> planned(String token) {
        return calendars.open(token).orElseThrow().planned();
    }

    private String told(String token) {
        return due(token) + " " + planned(token);
    }

    private UUID campaign() {
        return database.sql("select campaign_id from letter where id = ?")
                .param(letter)
                .query(UUID.class)
                .single();
    }

    private UUID raise(String what, LocalDate day, About about) {
        UUID id = Ids.next();
        followUps.raise(id, new FollowUpDetails(what, day, actor.id(), about));
        entities.flush();
        return id;
    }

    private UUID rivers() {
        return database.sql("select id from partner where name = 'Free Rivers Network'")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> partners.enterAnyway(
                        new PartnerDetails("Free Rivers Network", "FRN", List.of(), null, "", "")));
    }

    private UUID plan(Instant at, boolean confidential) {
        UUID id = Ids.next();
        contacts.log(
                id,
                new ContactDetails(
                                ContactKind.MEETING,
                                Direction.TOGETHER,
                                at,
                                List.of(TheirSide.inPerson(mira)),
                                Set.of(actor.id()),
                                campaign(),
                                letter,
                                "She will decide",
                                confidential)
                        .withAttendees(List.of(new Attendee(Side.OURS, rivers(), "Noor Haddad", "", Part.HOST))),
                null);
        entities.flush();
        return id;
    }
}
