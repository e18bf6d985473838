package org.parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is known by its day alone has a place in that day, wherever the reader's clock stands; and days are never out of order. */
@SpringBootTest
@Transactional
class DaysOfTimelinesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private TimelineCast cast;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private TimelineCast.Scene scene;

    @BeforeEach
    void aDayOnWhichMuchHappened() {
        scene = cast.scene(true);
    }

    @Test
    @SignedIn
    void whatOpensADayLiesBelowItsMomentsAndWhatClosesItAbove() {
        onOneDay();

        assertThat(told()).containsExactlyElementsOf(ORDER);
    }

    @Test
    @SignedIn(zone = "Pacific/Auckland")
    void theDayIsTheReadersFarInTheEast() {
        onOneDay();

        assertThat(told()).containsExactlyElementsOf(ORDER);
        daysAreInOrder();
    }

    @Test
    @SignedIn(zone = "America/Los_Angeles")
    void theDayIsTheReadersFarInTheWest() {
        onOneDay();

        assertThat(told()).containsExactlyElementsOf(ORDER);
        daysAreInOrder();
    }

    @Test
    @SignedIn(zone = "Africa/Cairo")
    void aDayThatBeginsAtOneInTheMorningIsADay() {
        LocalDate spring = LocalDate.of(2026, 4, 24);
        on(spring);
        on(spring.minusDays(1));

        assertThat(told()).hasSize(2 * ORDER.size()).startsWith(ORDER.toArray(String[]::new));
        daysAreInOrder();
    }

    @Test
    @SignedIn(zone = "Asia/Jakarta")
    void pagesAreThoseOfTheWholeWhereverTheClockStands() {
        cast.muchHappens(scene, scene.mira(), 200);

        daysAreInOrder();
    }

    private static final List<String> ORDER = List.of(
            "response.happened",
            "contact.kind.call",
            "contact.kind.call",
            "commitment.state.kept",
            "commitment.promised");

    private void onOneDay() {
        on(DAY);
    }

    /** A call of one in the morning and one of eleven at night where the reader is, and what is known by its day. */
    private void on(LocalDate day) {
        jdbc.sql("""
                        with met as (
                            insert into contact (id, version, kind, direction, happened_at, campaign_id, notes, recorded_by)
                            select uuidv7(), 0, 'call', 'together', (:day::date + clock) at time zone :zone,
                                   (select campaign_id from letter where id = :letter), '', :me
                              from unnest(array[time '01:30', time '23:30']) clock returning id)
                        insert into contact_lawmaker (contact_id, lawmaker_id) select id, :mira from met
                        """)
                .param("day", day)
                .param("zone", actor.zone().getId())
                .param("letter", scene.letter())
                .param("me", actor.id())
                .param("mira", scene.mira())
                .update();
        jdbc.sql("""
                        insert into commitment (id, version, lawmaker_id, campaign_id, what, promised_on, state, settled_on, settled_by,
                                                proof, recorded_by, recorded_at)
                        select uuidv7(), 0, :mira, campaign_id, 'Ask in the plenary', :day, 'kept', :day, :me, 'Asked', :me, now()
                          from letter where id = :letter
                        """)
                .param("day", day)
                .param("letter", scene.letter())
                .param("me", actor.id())
                .param("mira", scene.mira())
                .update();
        jdbc.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        select uuidv7(), 0, id, :day, 'email', 'holding reply', :me from recipient
                         where letter_id = :letter and lawmaker_id = :mira
                        """)
                .param("day", day)
                .param("letter", scene.letter())
                .param("me", actor.id())
                .param("mira", scene.mira())
                .update();
    }

    /** What is told of Mira besides that the letter went out, and that her mandate began. */
    private List<String> told() {
        return page(1_000).stream()
                .map(Happening::what)
                .filter(what -> !what.equals("recipient.state.sent") && !what.equals("mandate.happened.began"))
                .toList();
    }

    private void daysAreInOrder() {
        ZoneId zone = actor.zone();
        List<Happening> whole = page(1_000);
        assertThat(whole.stream().map(one -> one.dayIn(zone))).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page(3)).isEqualTo(whole);
    }

    private List<Happening> page(int size) {
        List<Happening> told = new ArrayList<>();
        for (TimelinePlace next = TimelinePlace.END; next != null; ) {
            Timelines.Page page = timelines.before(Whose.LAWMAKER.of(scene.mira()), null, next, size);
            told.addAll(page.happenings());
            next = page.next();
        }
        return told;
    }
}
