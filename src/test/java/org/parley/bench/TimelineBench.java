package org.parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.parley.commitment.CommitmentFilter;
import org.parley.commitment.Commitments;
import org.parley.contact.ContactFilter;
import org.parley.contact.Contacts;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.FollowUps;
import org.parley.followup.Start;
import org.parley.response.Responses;
import org.parley.timeline.HappeningKind;
import org.parley.timeline.ManyHappenings;
import org.parley.timeline.TimelineOf;
import org.parley.timeline.TimelinePlace;
import org.parley.timeline.Timelines;
import org.parley.timeline.Whose;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Timelines as their service answers them, of a lawmaker with 10,000 entries among others with whom much happened, and Today of an
 * officer with 5,000 open follow-ups. Asked by an officer, so that the row rule is looked at for every contact.
 */
final class TimelineBench {

    private static final String OFFICER = "colleague1@network.example";
    private static final int ENTRIES = 10_000;
    private static final int OTHERS = 60;
    private static final int OF_OTHERS = 500;
    private static final int FOLLOW_UPS = 5_000;
    private static final int PAGE = 30;
    private static final int LIST = 50;
    private static final int STEP = 500;

    private final Timelines timelines;
    private final FollowUps followUps;
    private final Responses responses;
    private final Contacts contacts;
    private final Commitments commitments;
    private final Start start;
    private final JdbcClient jdbc;
    private final UUID letter;
    private final UUID officer;
    private UUID busiest = new UUID(0, 0);

    TimelineBench(ApplicationContext parley, BenchData data) {
        timelines = parley.getBean(Timelines.class);
        followUps = parley.getBean(FollowUps.class);
        responses = parley.getBean(Responses.class);
        contacts = parley.getBean(Contacts.class);
        commitments = parley.getBean(Commitments.class);
        start = parley.getBean(Start.class);
        jdbc = parley.getBean(JdbcClient.class);
        letter = data.letterToSixParliaments();
        officer = id("select id from account where email = '" + OFFICER + "'");
        jdbc.sql("""
                        update account set password_hash = (select password_hash from account where email = ?) where id = ?
                        """).params(BenchData.EMAIL, officer).update();
        SignedInForBench.as(parley, OFFICER);
    }

    /** Everything that happened; what is confidential is somebody else's. */
    void fill() {
        long began = System.nanoTime();
        List<UUID[]> people = jdbc.sql("""
                        select id, lawmaker_id from recipient
                         where letter_id = ? and sent_on is not null and lawmaker_id is not null order by id limit ?
                        """)
                .params(letter, OTHERS + 1)
                .query((row, number) -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
                .list();
        people.stream()
                .skip(1)
                .forEach(one -> new ManyHappenings(one[1], one[0], letter, officer).fill(jdbc, OF_OTHERS));
        UUID[] first = people.getFirst();
        busiest = first[1];
        new ManyHappenings(busiest, first[0], letter, officer).fill(jdbc, ENTRIES);
        jdbc.sql("""
                        update contact c set confidential = true, recorded_by = a.id
                          from account a where a.email = ? and c.notes <> '' and hashtext(c.id::text) % 20 = 0
                        """).param(BenchData.EMAIL).update();
        jdbc.sql("""
                        insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, letter_id, campaign_id, raised_by, raised_at)
                        select uuidv7(), 0, 'Call their office', current_date - 200 + (x.n % 400)::integer, ?, x.lawmaker_id, x.letter_id,
                               l.campaign_id, ?, now() - x.n * interval '1 minute'
                          from (select row_number() over (order by id) as n, r.* from recipient r where r.letter_id = ? limit ?) x
                          join letter l on l.id = x.letter_id
                        """).params(officer, officer, letter, FOLLOW_UPS).update();
        Bench.say("what happened filled in in %.0f s", (System.nanoTime() - began) / 1e9);
    }

    void run() {
        of("lawmaker", Whose.LAWMAKER.of(busiest));
        of("parliament", Whose.PARLIAMENT.of(parliament()));
        of("campaign", Whose.CAMPAIGN.of(campaign()));
        of("letter", Whose.LETTER.of(letter));
        today();
    }

    private void of(String name, TimelineOf of) {
        List<TimelinePlace> places = places(of);
        int all = places.size() * STEP;
        Bench.say(
                "%n%-44s %-36s %s",
                "timeline of a %s, about %,d entries".formatted(name, all), "on the server", "in the database");
        ListBench.measure("open: first page and count", round -> {
            timelines.counts(of);
            page(of, null, TimelinePlace.END);
        });
        ListBench.measure("first page", round -> page(of, null, TimelinePlace.END));
        ListBench.measure("count, by kind", round -> timelines.counts(of));
        TimelinePlace middle = places.get(places.size() / 2);
        ListBench.measure("a page in the middle", round -> page(of, null, middle));
        TimelinePlace end = places.getLast();
        ListBench.measure("the last page", round -> page(of, null, end));
        for (HappeningKind kind : List.of(HappeningKind.CONTACTS, HappeningKind.RESPONSES, HappeningKind.FOLLOW_UPS)) {
            ListBench.measure("filter: " + kind.word(), round -> page(of, kind, TimelinePlace.END));
        }
    }

    private void today() {
        FollowUpFilter mine = FollowUpFilter.MINE;
        LocalDate week = followUps.today().minusDays(7);
        int all = followUps.count(mine);
        Bench.say("%n%-44s %-36s %s", "today, %,d open follow-ups".formatted(all), "on the server", "in the database");
        ListBench.measure("open: all its sections", round -> {
            start.steps();
            for (DueWhen due : List.of(DueWhen.OVERDUE, DueWhen.TODAY, DueWhen.THIS_WEEK)) {
                followUps.count(FollowUpFilter.mine(due));
                followUps.list(FollowUpFilter.mine(due), PageRequest.of(0, 6));
            }
            responses.countNewOnMyLetters(week);
            responses.newOnMyLetters(week, 6);
            ContactFilter planned = ContactFilter.planned(week.plusDays(21));
            contacts.count(planned);
            contacts.list(planned, PageRequest.of(0, 5, Sort.by("happenedAt").ascending()));
            CommitmentFilter promised = CommitmentFilter.mineDue(week.plusDays(21));
            commitments.count(promised);
            commitments.list(promised, PageRequest.of(0, 5));
        });
        ListBench.measure("the list: first page and count", round -> {
            followUps.count(mine);
            list(mine, 0);
        });
        ListBench.measure("the list: the last page", round -> list(mine, all / LIST - 1));
        ListBench.measure("the list: overdue", round -> {
            followUps.count(FollowUpFilter.mine(DueWhen.OVERDUE));
            list(FollowUpFilter.mine(DueWhen.OVERDUE), 0);
        });
        ListBench.measure("the list: about one lawmaker", round -> {
            followUps.count(FollowUpFilter.ofLawmaker(busiest));
            list(FollowUpFilter.ofLawmaker(busiest), 0);
        });
        ListBench.measure("contacts of one lawmaker", round -> {
            contacts.count(ContactFilter.ofLawmaker(busiest));
            contacts.list(ContactFilter.ofLawmaker(busiest), PageRequest.of(0, LIST));
        });
    }

    private void page(TimelineOf of, HappeningKind kind, TimelinePlace place) {
        if (timelines.before(of, kind, place, PAGE).happenings().size() > PAGE) {
            throw new IllegalStateException("more than a page");
        }
    }

    private void list(FollowUpFilter filter, int number) {
        if (followUps.list(filter, PageRequest.of(number, LIST)).size() > LIST) {
            throw new IllegalStateException("more than a page");
        }
    }

    /** Places all along a timeline, so many entries apart, the latest first. */
    private List<TimelinePlace> places(TimelineOf of) {
        List<TimelinePlace> places = new ArrayList<>();
        for (TimelinePlace place = TimelinePlace.END; place != null; ) {
            places.add(place);
            place = timelines.before(of, null, place, STEP).next();
        }
        return places;
    }

    private UUID parliament() {
        return id("select parliament_id from lawmaker_listing where lawmaker_id = '" + busiest + "'");
    }

    private UUID campaign() {
        return id("select campaign_id from letter where id = '" + letter + "'");
    }

    private UUID id(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
    }
}
