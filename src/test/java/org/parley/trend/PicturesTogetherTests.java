package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.board.Silence;
import org.parley.followup.Happened;
import org.parley.goal.GoalDetails;
import org.parley.goal.GoalStanding;
import org.parley.goal.Goals;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.position.Stand;
import org.parley.position.Step;
import org.parley.progress.Measure;
import org.parley.progress.Scope;
import org.parley.progress.Scoreboards;
import org.parley.progress.Scores;
import org.parley.progress.Tally;
import org.parley.recipient.Mailing;
import org.parley.recipient.Sweeping;
import org.parley.response.ResponseClass;
import org.parley.seats.Hemicycles;
import org.parley.seats.Person;
import org.parley.seats.Picture;
import org.parley.seats.Shown;
import org.parley.stuck.Stuck;
import org.parley.stuck.StuckShare;
import org.parley.stuck.StuckWork;
import org.parley.whip.Move;
import org.parley.whip.Moves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Eight people log at once what belongs together: two of one parliament and two of another answer, take positions, are met and called.
 * Whoever looks in between sees all of that or nothing of it in each picture, and parts that agree with their total.
 */
@SpringBootTest
@SignedIn
class PicturesTogetherTests {

    private static final int WRITERS = 8;
    private static final int EACH = 2;
    private static final int LOOKS = 15;

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
    private Trends trends;

    @Autowired
    private Moves moves;

    @Autowired
    private Goals goals;

    @Autowired
    private StuckWork stuck;

    @Autowired
    private Hemicycles hemicycles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate alone;

    @Autowired
    private Actor actor;

    private final List<UUID[]> fours = new ArrayList<>();
    private UUID west;
    private UUID east;
    private UUID house;
    private UUID letter;
    private UUID me;
    private Scope scope;

    @BeforeEach
    void aLetterThatWentToTwoParliaments() {
        me = actor.id();
        west = cast.parliament("Parliament of Westerling");
        east = cast.parliament("Parliament of Easterling");
        house = cast.chamber(west, "House of Westerling", "lower");
        cast.lawmakers(house, WRITERS * EACH * 2);
        cast.lawmakers(cast.chamber(east, "House of Easterling", "lower"), WRITERS * EACH * 2);
        letter = cast.letter("Open letter of four");
        mailing.addressAll(letter, west);
        mailing.addressAll(letter, east);
        scope = Scope.ofCampaign(letters.details(letter).campaign());
        jdbc.sql("update letter set answer_by = current_date - 1 where id = ?")
                .param(letter)
                .update();
        mailing.sentToAll(letter, 40);
        List<UUID> western = recipients(west);
        List<UUID> eastern = recipients(east);
        for (int i = 0; i < western.size(); i += 2) {
            fours.add(new UUID[] {western.get(i), western.get(i + 1), eastern.get(i), eastern.get(i + 1)});
        }
        for (org.parley.goal.Measure measure : org.parley.goal.Measure.values()) {
            Step step = measure == org.parley.goal.Measure.LAWMAKERS ? Step.CHAMPION : null;
            goals.state(
                    Ids.next(),
                    scope.campaign(),
                    new GoalDetails("", measure, null, step, 10, null, LocalDate.now(), null));
        }
    }

    /** Several need data that all see, so it is stored, and taken out again. */
    @AfterEach
    void nothingStays() {
        sweeping.away(letter, west, east);
    }

    @Test
    void everyPictureShowsAllOfWhatBelongsTogetherOrNothingOfIt() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Set<Long> seen = new HashSet<>();
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                List<UUID[]> mine = fours.subList(writer * EACH, (writer + 1) * EACH);
                Random random = new Random(writer);
                writers.add(people.submit(() -> {
                    while (!enough.get()) {
                        UUID[] four = mine.get(random.nextInt(EACH));
                        alone.executeWithoutResult(status -> write(four, random));
                    }
                }));
            }
            try {
                for (int look = 0; look < LOOKS; look++) {
                    seen.add(look());
                }
            } finally {
                enough.set(true);
            }
            for (Future<?> writer : writers) {
                writer.get(1, TimeUnit.MINUTES);
            }
        }

        look();
        assertThat(seen).as("what changed while somebody looked").hasSizeGreaterThan(3);
    }

    private long look() {
        scoreboard(scoreboards.of(scope));
        responses(trends.responses(scope));
        curves(trends.answers(scope));
        followUps(trends.followUps(scope));
        moves(moves.since(scope.campaign(), null, LocalDate.now().minusDays(30)));
        goals.standings(scope.campaign()).forEach(this::goal);
        stuck(stuck.of(scope, Silence.USUAL));
        long answered = 0;
        for (Shown by : Shown.values()) {
            answered += seats(hemicycles.picture(scope, house, by).orElseThrow(), by);
        }
        return answered;
    }

    /** The headline, the way to action and the map are drawn from this. */
    private void scoreboard(Scores scores) {
        Tally all = scores.total().tally();
        assertThat(all.of(Measure.ADDRESSED)).isEqualTo(fours.size() * 4L);
        assertThat(all.of(Measure.SENT))
                .isEqualTo(fours.size() * 4L)
                .isEqualTo(all.of(Measure.ACKNOWLEDGED) + all.of(Measure.ANSWERED) + all.of(Measure.NO_REPLY));
        for (Measure measure :
                List.of(Measure.ANSWERED, Measure.OVERDUE, Measure.SENT, Measure.MEETINGS, Measure.REACHABLE)) {
            assertThat(scores.sum(measure)).as(measure.word()).isEqualTo(all.of(measure));
        }
        assertThat(all.of(Measure.OVERDUE) + all.of(Measure.ANSWERED)).isEqualTo(all.of(Measure.SENT));
        assertThat(all.of(Measure.SUPPORTIVE)).isLessThanOrEqualTo(all.of(Measure.ANSWERED));
        assertThat(all.of(Measure.ANSWERED) % 4).isZero();
        scores.rows()
                .forEach(row -> assertThat(row.tally().of(Measure.ANSWERED))
                        .as(row.name())
                        .isEqualTo(all.of(Measure.ANSWERED) / 2));
    }

    private static void responses(List<Counted<ResponseClass>> weeks) {
        assertThat(sum(weeks, ResponseClass.SUPPORT)).isEqualTo(sum(weeks, ResponseClass.REFUSAL));
        if (!weeks.isEmpty()) {
            assertThat(weeks.getFirst().of(ResponseClass.REFUSAL))
                    .isEqualTo(weeks.getLast().of(ResponseClass.SUPPORT));
        }
    }

    private void curves(Curves curves) {
        long all = curves.all().answeredBy(curves.last());
        assertThat(curves.all().sent()).isEqualTo(fours.size() * 4L);
        assertThat(all % 4).isZero();
        curves.parliaments().forEach(curve -> {
            assertThat(curve.answeredBy(curves.last())).as(curve.name()).isEqualTo(all / 2);
            assertThat(curve.sent()).isEqualTo(fours.size() * 2L);
        });
    }

    private static void followUps(List<Counted<Happened.What>> weeks) {
        assertThat(sum(weeks, Happened.What.DONE) % 2).isZero();
        assertThat(sum(weeks, Happened.What.RAISED) % 2).isZero();
        if (!weeks.isEmpty()) {
            assertThat(weeks.getFirst().of(Happened.What.RAISED) * 2).isEqualTo(sum(weeks, Happened.What.RAISED));
        }
    }

    private static void moves(List<Move> flow) {
        assertThat(people(flow, move -> at(move.now(), Step.CHAMPION)))
                .isEqualTo(people(flow, move -> at(move.now(), Step.OPPONENT)));
        assertThat(people(flow, move -> at(move.was(), Step.CHAMPION)))
                .isEqualTo(people(flow, move -> at(move.was(), Step.OPPONENT)));
    }

    private void goal(GoalStanding standing) {
        switch (standing.goal().details().measure()) {
            case ANSWERS -> assertThat(standing.now() % 4).isZero();
            case MEETINGS, SUPPORTIVE -> assertThat(standing.now() % 2).isZero();
            case ACTIONS, COMMITMENTS, KEPT, LAWMAKERS -> {}
        }
        assertThat(standing.done() + standing.announced()).isEqualTo(standing.now());
    }

    private static void stuck(Stuck stuck) {
        assertThat(shares(stuck.officers())).isEqualTo(stuck.overdue());
        assertThat(shares(stuck.parliaments())).isEqualTo(stuck.overdue());
        assertThat(stuck.officers().stream().mapToLong(StuckShare::followUps).sum())
                .isEqualTo(stuck.followUps());
        assertThat(stuck.parliaments().stream().mapToLong(StuckShare::followUps).sum())
                .isEqualTo(stuck.followUps());
        stuck.parliaments().forEach(share -> {
            assertThat(share.recipients() * 2).isEqualTo(stuck.overdue());
            assertThat(share.followUps() * 2).isEqualTo(stuck.followUps());
        });
        assertThat(stuck.overdue() % 4).isZero();
        assertThat(stuck.unowned() % 4).isZero();
        assertThat(stuck.silent()).isBetween(0L, stuck.overdue());
    }

    private long seats(Picture picture, Shown by) {
        assertThat(picture.people()).hasSize(fours.size() * 2);
        assertThat(picture.parties().stream().mapToInt(party -> party.seats()).sum())
                .isEqualTo(picture.people().size());
        long answered = picture.people().stream()
                .map(Person::value)
                .filter("answered"::equals)
                .count();
        assertThat(answered % 2).isZero();
        assertThat(by == Shown.STATE || answered == 0).isTrue();
        return answered;
    }

    /** Four recipients answer at once or stop having answered, and what else belongs to them goes with it. */
    private void write(UUID[] four, Random random) {
        jdbc.sql(
                        "update overruling set lifted_at = now(), lifted_by = ? where recipient_id = any (?) and lifted_at is null")
                .params(me, four)
                .update();
        jdbc.sql("delete from response where recipient_id = any (?)")
                .param(four)
                .update();
        jdbc.sql("update recipient set owner_id = ? where id = any (?)")
                .params(random.nextBoolean() ? me : null, four)
                .update();
        switch (random.nextInt(4)) {
            case 0, 1 -> answer(four);
            case 2 -> jdbc.sql("""
                                insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)
                                select uuidv7(), r, 'answered', 'On the phone', ?, now() from unnest(?::uuid[]) r
                                """).params(me, four).update();
            default -> takeBack(four);
        }
    }

    private void answer(UUID[] four) {
        jdbc.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        select uuidv7(), 0, r.id, current_date - case when r.n <= 2 then 0 else 14 end, 'email',
                               case when r.n <= 2 then 'support' else 'refusal' end, ?
                          from unnest(?::uuid[]) with ordinality r (id, n)
                        """).params(me, four).update();
        jdbc.sql("""
                        insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, letter_id, recipient_id,
                                raised_by, raised_at)
                        select uuidv7(), 0, 'Thank them', current_date - 1, x.me, r.lawmaker_id, x.campaign, r.letter_id, r.id, x.me,
                               now() - make_interval(days => case when x.n = 1 then 7 else 28 end)
                          from (select ?::uuid as me, ?::uuid as campaign, q.id, q.n from unnest(?::uuid[]) with ordinality q (id, n)) x
                          join recipient r on r.id = x.id
                         where x.n in (1, 3)
                        """).params(me, scope.campaign(), four).update();
        jdbc.sql("""
                        insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by,
                                recorded_at)
                        select uuidv7(), 0, r.lawmaker_id, x.campaign, case x.n when 1 then 'champion' else 'opponent' end,
                               current_date - x.days, 'public act', 'sure', x.me, now()
                          from (select ?::uuid as me, ?::uuid as campaign, ?::integer as days, q.id, q.n
                                  from unnest(?::uuid[]) with ordinality q (id, n)) x
                          join recipient r on r.id = x.id
                         where x.n in (1, 3)
                        """)
                .params(me, scope.campaign(), four[0].hashCode() & 63, four)
                .update();
        jdbc.sql("""
                        with met as (
                            insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, recorded_by)
                            select uuidv7(), 0, 'meeting', 'together', now(), ?, ?, ? from generate_series(1, 2) returning id)
                        insert into contact_lawmaker (contact_id, lawmaker_id)
                        select met.id, r.lawmaker_id from met, recipient r where r.id = ?
                        """).params(scope.campaign(), letter, me, four[0]).update();
    }

    private void takeBack(UUID[] four) {
        jdbc.sql("update follow_up set done_at = now(), done_by = ? where recipient_id = any (?) and done_at is null")
                .params(me, four)
                .update();
        jdbc.sql("""
                        update position set removed_at = now(), removed_by = ?
                         where removed_at is null and campaign_id = ?
                           and lawmaker_id in (select lawmaker_id from recipient where id = any (?))
                        """).params(me, scope.campaign(), four).update();
    }

    private List<UUID> recipients(UUID parliament) {
        return jdbc.sql("select id from recipient where letter_id = ? and parliament_id = ? order by id")
                .params(letter, parliament)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static boolean at(Stand stand, Step step) {
        return Objects.equals(stand.step(), step);
    }

    private static long people(List<Move> flow, Predicate<Move> which) {
        return flow.stream().filter(which).mapToLong(Move::people).sum();
    }

    private static long shares(List<StuckShare> shares) {
        return shares.stream().mapToLong(StuckShare::recipients).sum();
    }

    private static <K> long sum(List<Counted<K>> weeks, K kind) {
        return weeks.stream().mapToLong(week -> week.of(kind)).sum();
    }
}
