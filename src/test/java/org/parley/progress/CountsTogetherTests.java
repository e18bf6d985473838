package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.base.Meanwhile.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.recipient.Mailing;
import org.parley.recipient.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Eight people write at once: nobody waits for anybody, and whoever looks in between sees numbers that agree. */
@SpringBootTest
@SignedIn
class CountsTogetherTests {

    private static final int WRITERS = 8;
    private static final int EACH = 6;
    private static final int ROUNDS = 60;

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private Letters letters;

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate alone;

    @Autowired
    private Actor actor;

    private UUID parliament;
    private UUID other;
    private UUID letter;
    private UUID me;
    private Scope scope;
    private List<UUID> recipients;

    @BeforeEach
    void aLetterThatWentToMany() {
        me = actor.id();
        parliament = cast.parliament("Parliament of Westmark");
        other = cast.parliament("Parliament of Farmark");
        cast.lawmakers(cast.chamber(other, "House of Farmark", "lower"), 1);
        letter = mailing.toMembers(parliament, WRITERS * EACH);
        scope = Scope.ofCampaign(letters.details(letter).campaign());
        recipients = mailing.sentToAll(letter, 0);
    }

    /** Eight need data that all see, so it is stored, and taken out again with all that keeps letters that went from going. */
    @AfterEach
    void nothingStays() {
        sweeping.away(letter, parliament, other);
    }

    @Test
    void everyPictureAgreesWithItself() throws Exception {
        int pictures = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = writersFrom(0, people);
            do {
                agrees(scoreboards.of(scope));
                for (Division division : Division.values()) {
                    agrees(scoreboards.within(scope, parliament, division));
                }
                pictures++;
            } while (!writers.stream().allMatch(Future::isDone));
            for (Future<?> writer : writers) {
                writer.get(1, TimeUnit.MINUTES);
            }
        }

        assertThat(pictures).isGreaterThan(5);
        assertThat(jdbc.sql(
                                "select coalesce(sum(n), 0) from recipient_count where letter_id = ? and state = 'answered'")
                        .param(letter)
                        .query(Long.class)
                        .single())
                .isEqualTo(jdbc.sql("select count(*) from recipient where letter_id = ? and state = 'answered'")
                        .param(letter)
                        .query(Long.class)
                        .single());
        assertThat(jdbc.sql("select count(*) from recipient_count where letter_id = ?")
                        .param(letter)
                        .query(Long.class)
                        .single())
                .as("what was added was put together now and then")
                .isLessThan(1500);
    }

    @Test
    void nobodyWaitsForSomebodyWhoHasNotFinished() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            Future<?> slow = people.submit(() -> alone.executeWithoutResult(status -> {
                for (int round = 0; round < 200; round++) {
                    write(recipients.subList(0, EACH), new Random(round));
                }
                written.countDown();
                await(go);
            }));
            await(written);
            List<Future<?>> others = writersFrom(1, people);
            for (Future<?> one : others) {
                one.get(1, TimeUnit.MINUTES);
            }
            assertThat(slow.isDone()).isFalse();
            agrees(scoreboards.of(scope));
            go.countDown();
            slow.get(1, TimeUnit.MINUTES);
        }

        agrees(scoreboards.of(scope));
    }

    @Test
    void whoMovesWhileTheyAreMetIsCountedWhereTheySit() throws Exception {
        CountDownLatch moved = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(1)) {
            Future<?> mover = people.submit(() -> alone.executeWithoutResult(status -> {
                joins("Liberals of Westmark");
                moved.countDown();
                await(go);
            }));
            await(moved);
            meet();
            assertThat(parties()).containsExactly("Greens");
            assertThat(stale()).as("nobody waited for whoever moves them").isEqualTo(1);
            go.countDown();
            mover.get(1, TimeUnit.MINUTES);
            assertThat(parties()).containsExactly("Liberals of Westmark");
        }

        alone.executeWithoutResult(status -> joins("Greens of Westmark"));
        assertThat(parties()).containsExactly("Greens of Westmark");
        meet();
        alone.executeWithoutResult(status -> joins("Liberals of Westmark"));
        assertThat(stale()).as("whoever comes next places the others as well").isZero();
        assertThat(parties()).containsExactly("Liberals of Westmark");
    }

    private void meet() {
        alone.executeWithoutResult(status -> jdbc.sql("""
                        with met as (
                            insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, recorded_by)
                            values (uuidv7(), 0, 'meeting', 'together', now(), ?, ?, ?) returning id)
                        insert into contact_lawmaker (contact_id, lawmaker_id)
                        select met.id, r.lawmaker_id from met, recipient r where r.id = ?
                        """)
                .params(scope.campaign(), letter, me, recipients.getFirst())
                .update());
    }

    private void joins(String party) {
        jdbc.sql("update mandate set party = ? where lawmaker_id = (select lawmaker_id from recipient where id = ?)")
                .params(party, recipients.getFirst())
                .update();
    }

    private List<String> parties() {
        return scoreboards.within(scope, parliament, Division.PARTIES).rows().stream()
                .filter(row -> row.tally().of(Measure.MEETINGS) > 0)
                .map(ScoreRow::name)
                .toList();
    }

    private int stale() {
        return jdbc.sql("select count(*) from meeting_place where letter_id = ? and stale")
                .param(letter)
                .query(Integer.class)
                .single();
    }

    /** All from one of them on write again and again, each of their own recipients. */
    private List<Future<?>> writersFrom(int first, ExecutorService people) {
        List<Future<?>> writers = new ArrayList<>();
        for (int writer = first; writer < WRITERS; writer++) {
            List<UUID> mine = recipients.subList(writer * EACH, (writer + 1) * EACH);
            Random random = new Random(writer);
            writers.add(people.submit(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    alone.executeWithoutResult(status -> write(mine, random));
                }
            }));
        }
        return writers;
    }

    /** A response comes or goes, and now and then there is a meeting with people of two parliaments. */
    private void write(List<UUID> mine, Random random) {
        UUID recipient = mine.get(random.nextInt(mine.size()));
        if (random.nextInt(3) == 0) {
            jdbc.sql("delete from response where recipient_id = ?")
                    .param(recipient)
                    .update();
        } else {
            jdbc.sql("""
                            insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                            values (uuidv7(), 0, ?, current_date, 'email', ?, ?)
                            """)
                    .params(
                            recipient,
                            List.of("support", "refusal", "acknowledgement").get(random.nextInt(3)),
                            me)
                    .update();
        }
        if (random.nextInt(6) == 0) {
            jdbc.sql("""
                            with met as (
                                insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, recorded_by)
                                values (uuidv7(), 0, 'meeting', 'together', now(), ?, ?, ?) returning id)
                            insert into contact_lawmaker (contact_id, lawmaker_id)
                            select met.id, r.lawmaker_id from met, recipient r where r.id = ?
                            union all
                            select met.id, l.lawmaker_id from met, lawmaker_listing l where l.parliament_id = ?
                            """).params(scope.campaign(), letter, me, recipient, other).update();
        }
    }

    private void agrees(Scores scores) {
        Tally all = scores.total().tally();
        assertThat(all.of(Measure.ADDRESSED)).isEqualTo(recipients.size());
        assertThat(all.of(Measure.SENT))
                .isEqualTo(recipients.size())
                .isEqualTo(all.of(Measure.ACKNOWLEDGED) + all.of(Measure.ANSWERED) + all.of(Measure.NO_REPLY));
        assertThat(all.of(Measure.SUPPORTIVE)).isLessThanOrEqualTo(all.of(Measure.ANSWERED));
        Stream.of(Measure.values())
                .filter(measure -> measure != Measure.MEETINGS)
                .forEach(measure ->
                        assertThat(scores.sum(measure)).as(measure.word()).isEqualTo(all.of(measure)));
        assertThat(scores.sum(Measure.MEETINGS))
                .isEqualTo(all.of(Measure.MEETINGS) + scores.shared().getOrDefault(Measure.MEETINGS, 0L));
    }
}
