package org.parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.followup.About;
import org.parley.followup.FollowUpDetails;
import org.parley.followup.FollowUps;
import org.parley.followup.Priority;
import org.parley.followup.repetition.RepeatUnit;
import org.parley.followup.repetition.Repetition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What stands in somebody's own calendar, and until when. */
@SpringBootTest
@Transactional
@SignedIn
class CalendarsTests {

    @Autowired
    private Diary diary;

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private Calendars calendars;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    private LocalDate today;

    @BeforeEach
    void aLetterAndSomebodyToAsk() {
        today = followUps.today();
        diary.begin();
    }

    @Test
    void openFollowUpsStandOnTheirDayAndLeaveWhenTheyAreDone() {
        UUID call = diary.raise("Call the committee", today.plusDays(3), About.NOTHING);
        UUID late = diary.raise("Write the minutes", today.minusDays(5), About.NOTHING);
        String token = diary.make(Detail.TEXT);

        assertThat(diary.due(token)).extracting(DueEntry::id).containsExactly(late, call);
        assertThat(diary.due(token)).extracting(DueEntry::dueOn).containsExactly(today.minusDays(5), today.plusDays(3));

        followUps.done(call);
        entities.flush();
        assertThat(diary.due(token)).extracting(DueEntry::id).containsExactly(late);

        followUps.handOver(late, Acting.account(database, "Bo Quist", Role.OFFICER));
        entities.flush();
        assertThat(diary.due(token)).isEmpty();
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
        String token = diary.make(Detail.TEXT);
        followUps.done(first);
        entities.flush();

        assertThat(diary.due(token)).singleElement().satisfies(next -> {
            assertThat(next.id()).isNotEqualTo(first);
            assertThat(next.dueOn()).isEqualTo(today.plusDays(1));
            assertThat(next.priority()).isEqualTo(Priority.HIGH);
        });
    }

    @Test
    void itReachesAMonthBackAndAYearAhead() {
        diary.raise("Too old", today.minusDays(32), About.NOTHING);
        diary.raise("Old", today.minusDays(31), About.NOTHING);
        diary.raise("Far", today.plusDays(366), About.NOTHING);
        diary.raise("Too far", today.plusDays(367), About.NOTHING);

        assertThat(diary.due(diary.make(Detail.TEXT)))
                .extracting(DueEntry::what)
                .containsExactly("Old", "Far");
    }

    @Test
    void ofTooManyTheNearestStandThere() {
        database.sql("""
                        insert into follow_up (id, version, what, due_on, assignee_id, raised_by)
                        select gen_random_uuid(), 0, 'Number ' || n, :today::date - 31 + n % 398, :me, :me from generate_series(1, 5000) n
                        """).param("today", today).param("me", actor.id()).update();

        List<DueEntry> due = diary.due(diary.make(Detail.TEXT));

        assertThat(due).hasSize(Entries.MOST);
        assertThat(due).extracting(DueEntry::dueOn).isSorted().allMatch(day -> day.isBefore(today.plusDays(60)));
    }

    @Test
    void aChangeOfWhatIsToldRaisesEverySequence() {
        diary.raise("Ask about the vote", today, About.NOTHING);
        String token = diary.make(Detail.NAMES);
        Reader before = calendars.open(token).orElseThrow().reader();

        addresses.tell(Detail.KIND);
        addresses.tell(Detail.KIND);

        Reader after = calendars.open(token).orElseThrow().reader();
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.since()).isAfterOrEqualTo(before.since());
        diary.make(Detail.KIND);
        assertThat(calendars
                        .open(diary.make(Detail.KIND))
                        .orElseThrow()
                        .reader()
                        .revision())
                .isGreaterThan(after.revision());
    }

    @Test
    void aChangeOfAFollowUpRaisesItsSequence() {
        UUID call = diary.raise("Call the committee", today, About.NOTHING);
        String token = diary.make(Detail.TEXT);
        DueEntry before = diary.due(token).getFirst();

        followUps.postpone(call, today.plusDays(1));
        entities.flush();

        assertThat(diary.due(token).getFirst().sequence()).isGreaterThan(before.sequence());
        assertThat(diary.due(token).getFirst().changed()).isAfterOrEqualTo(before.changed());
    }

    @Test
    void todayIsADayOnThePersonsClockAndTheDueDayNeverMoves() {
        diary.raise("Call the committee", today, About.NOTHING);
        for (String zone : List.of("Asia/Jakarta", "America/Toronto", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            Acting.as(database, "Ana Duarte", Role.OFFICER, zone, () -> {
                Feed feed = calendars.open(diary.make(Detail.TEXT)).orElseThrow();
                assertThat(feed.reader().zone()).isEqualTo(ZoneId.of(zone));
                assertThat(feed.due()).extracting(DueEntry::dueOn).containsExactly(today);
            });
        }
    }

    @Test
    void plannedContactsStandThereForWhoeverTakesPart() {
        UUID meeting = diary.plan(Diary.TOMORROW, false);
        diary.plan(Diary.TOMORROW.minus(Duration.ofDays(3)), false);
        String token = diary.make(Detail.NAMES);

        assertThat(diary.planned(token)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(meeting);
            assertThat(entry.begins()).isEqualTo(Diary.TOMORROW);
            assertThat(entry.kind()).isEqualTo(ContactKind.MEETING);
            assertThat(entry.met()).containsExactly("Mira Okafor");
            assertThat(entry.others()).isZero();
        });
        Acting.as(
                database,
                "Bo Quist",
                Role.MANAGER,
                () -> assertThat(diary.planned(diary.make(Detail.NAMES)))
                        .as("whoever takes no part")
                        .isEmpty());

        database.sql("update contact set happened_at = now() - interval '1 hour' where id = ?")
                .param(meeting)
                .update();
        entities.clear();
        assertThat(diary.planned(token))
                .as("nobody said yet that it took place")
                .hasSize(1);
        contacts.tookPlace(meeting);
        entities.flush();
        assertThat(diary.planned(token)).isEmpty();
    }
}
