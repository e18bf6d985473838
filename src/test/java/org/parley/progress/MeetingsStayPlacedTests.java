package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.duplicate.MergeOrder;
import org.parley.duplicate.Merging;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Where those sit who were at a meeting is kept with it, and is what looking them up says, whatever becomes of them. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.ADMINISTRATOR)
class MeetingsStayPlacedTests {

    private static final long SEED = 20_261_124;
    private static final int STEPS = 160;

    private static final String LOOKED_UP = """
            select c.id, c.campaign_id, c.letter_id, c.confidential or c.hushed as guarded,
                   array(select distinct p.parliament_id from contact_lawmaker w join lawmaker_listing p on p.lawmaker_id = w.lawmaker_id
                          where w.contact_id = c.id and p.parliament_id is not null order by 1)::text as parliaments,
                   array(select distinct concat(p.parliament_id, lpad(coalesce(p.chamber_id::text, ''), 36), p.party) collate "C"
                           from contact_lawmaker w join lawmaker_listing p on p.lawmaker_id = w.lawmaker_id
                          where w.contact_id = c.id and p.parliament_id is not null order by 1)::text as places
              from contact c where c.kind = 'meeting' and not c.planned
            """;

    private static final String KEPT = """
            select contact_id, campaign_id, letter_id, guarded, array(select unnest(parliaments) order by 1)::text,
                   array(select unnest(places) order by 1)::text
              from meeting_place where not stale
            """;

    @Autowired
    private Cast cast;

    @Autowired
    private Letters letters;

    @Autowired
    private Merging merging;

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Actor actor;

    private final Random random = new Random(SEED);
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> houses = new ArrayList<>();
    private final List<UUID> parliaments = new ArrayList<>();
    private final List<UUID> letter = new ArrayList<>();
    private final Map<String, Integer> did = new HashMap<>();

    @BeforeEach
    void peopleOfTwoParliaments() {
        for (String name : List.of("Norland", "Southland")) {
            parliaments.add(cast.parliament("Parliament of " + name));
            houses.add(cast.chamber(parliaments.getLast(), "House of " + name, "lower"));
            houses.add(cast.chamber(parliaments.getLast(), "Senate of " + name, "upper"));
            for (int n = 0; n < 6; n++) {
                people.add(cast.lawmaker(
                        "Member", name + n, houses.get(houses.size() - 1 - n % 2), n % 3 == 0 ? "" : "Greens"));
            }
            letter.add(cast.letter("Letter to " + name));
        }
    }

    @Test
    void afterAnythingThatHappensToMeetings() {
        for (int step = 0; step < STEPS; step++) {
            String what = happen();
            Map<UUID, List<Scores>> before = step % 16 == 0 ? numbers() : Map.of();
            jdbc.sql("set constraints all immediate").update();
            jdbc.sql("set constraints all deferred").update();

            assertThat(jdbc.sql("(" + LOOKED_UP + ") except all (" + KEPT + ")")
                            .query()
                            .listOfRows())
                    .as("seed %d, after step %d: %s", SEED, step, what)
                    .isEqualTo(jdbc.sql("(" + KEPT + ") except all (" + LOOKED_UP + ")")
                            .query()
                            .listOfRows())
                    .isEmpty();
            assertThat(before.isEmpty() ? before : numbers())
                    .as("seed %d, after step %d: %s, as it was while nobody was placed", SEED, step, what)
                    .isEqualTo(before);
        }

        assertThat(did.keySet()).as("seed %d: what happened at all", SEED).hasSize(10);
        assertThat(numbers().values())
                .as("meetings of several places were among them")
                .anySatisfy(scores -> assertThat(scores.getFirst().shared()).containsKey(Measure.MEETINGS));
    }

    private Map<UUID, List<Scores>> numbers() {
        Map<UUID, List<Scores>> numbers = new HashMap<>();
        for (UUID one : letter) {
            Scope scope = Scope.ofLetter(letters.details(one).campaign(), one);
            List<Scores> scores = new ArrayList<>(List.of(scoreboards.of(scope)));
            for (Division division : Division.values()) {
                parliaments.forEach(parliament -> scores.add(scoreboards.within(scope, parliament, division)));
            }
            numbers.put(one, scores);
        }
        return numbers;
    }

    /** A thing that may happen; what is refused has not happened. */
    private String happen() {
        UUID met = row("contact");
        UUID person = some(people);
        try {
            return switch (random.nextInt(13)) {
                case 0, 1, 2 -> done("a meeting", this::meet);
                case 3, 4 -> done("somebody more", () -> run("""
                                insert into contact_lawmaker (contact_id, lawmaker_id)
                                select c.id, l.id from contact c, lawmaker l where c.id = ? and l.id = ? on conflict do nothing
                                """, met, person));
                case 5 ->
                    done(
                            "somebody less",
                            () -> run("delete from contact_lawmaker where id = ?", row("contact_lawmaker")));
                case 6 ->
                    done(
                            "somebody else",
                            () -> run(
                                    "update contact_lawmaker w set lawmaker_id = ? where id = ? and not exists (select from"
                                            + " contact_lawmaker o where o.contact_id = w.contact_id and o.lawmaker_id = ?)",
                                    person,
                                    row("contact_lawmaker"),
                                    person));
                case 7 -> done("no contact", () -> run("delete from contact where id = ?", met));
                case 8 ->
                    done(
                            "a call, or a meeting",
                            () -> run(
                                    "update contact set kind = ?, planned = ?, version = version + 1 where id = ?",
                                    some(List.of("meeting", "meeting", "call")),
                                    random.nextInt(4) == 0,
                                    met));
                case 9 ->
                    done(
                            "another letter",
                            () -> run(
                                    "update contact c set letter_id = l.id, campaign_id = l.campaign_id from letter l where l.id = ? and c.id = ?",
                                    some(letter),
                                    met));
                case 10 ->
                    done("for few", () -> run("update contact set confidential = not confidential where id = ?", met));
                case 11 ->
                    done(
                            "another seat",
                            () -> run(
                                    "update mandate set chamber_id = ?, party = ? where lawmaker_id = ?",
                                    some(houses),
                                    random.nextBoolean() ? "Liberals" : "",
                                    person));
                default -> done("merging", () -> merge(person, some(people)));
            };
        } catch (Refusal refused) {
            return "refused: " + refused.getMessage();
        }
    }

    private void meet() {
        UUID contact = Ids.next();
        run(
                """
                        insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, confidential, planned, recorded_by)
                        select ?, 0, ?, 'together', now(), campaign_id, id, ?, ?, ? from letter where id = ?
                        """,
                contact,
                some(List.of("meeting", "meeting", "call")),
                random.nextInt(4) == 0,
                random.nextInt(6) == 0,
                actor.id(),
                some(letter));
        for (int i = random.nextInt(4); i > 0; i--) {
            run(
                    "insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?) on conflict do nothing",
                    contact,
                    some(people));
        }
    }

    private void merge(UUID one, UUID other) {
        if (!one.equals(other) && people.size() > 8) {
            MergeOrder order = new MergeOrder(one, other, Set.of());
            merging.merge(order, merging.preview(order).seen());
            people.remove(other);
        }
    }

    private String done(String what, Runnable work) {
        work.run();
        did.merge(what, 1, Integer::sum);
        return what;
    }

    /** One of the rows of a table, by chance; an identity of nothing where there are none. */
    private UUID row(String table) {
        List<UUID> rows = jdbc.sql("select id from " + table + " order by id")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        return rows.isEmpty() ? Ids.next() : some(rows);
    }

    private <T> T some(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
