package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.contact.Scene;
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

    private Chance chance;

    @BeforeEach
    void peopleOfTwoParliaments() {
        chance = new Chance(SEED, 6, cast, jdbc);
    }

    @Test
    void afterAnythingThatHappensToMeetings() {
        for (int step = 0; step < STEPS; step++) {
            String what = happen();
            Map<UUID, List<Scores>> before = step % 16 == 0 ? numbers() : Map.of();
            jdbc.sql("set constraints all immediate").update();
            jdbc.sql("set constraints all deferred").update();

            chance.same(LOOKED_UP, KEPT, "seed %d, after step %d: %s".formatted(SEED, step, what));
            assertThat(before.isEmpty() ? before : numbers())
                    .as("seed %d, after step %d: %s, as it was while nobody was placed", SEED, step, what)
                    .isEqualTo(before);
        }

        assertThat(chance.happened()).as("seed %d: what happened at all", SEED).hasSize(10);
        assertThat(numbers().values())
                .as("meetings of several places were among them")
                .anySatisfy(scores -> assertThat(scores.getFirst().shared()).containsKey(Measure.MEETINGS));
    }

    private Map<UUID, List<Scores>> numbers() {
        Map<UUID, List<Scores>> numbers = new HashMap<>();
        for (UUID one : chance.letters) {
            Scope scope = Scope.ofLetter(letters.details(one).campaign(), one);
            List<Scores> scores = new ArrayList<>(List.of(scoreboards.of(scope)));
            for (Division division : Division.values()) {
                chance.parliaments.forEach(parliament -> scores.add(scoreboards.within(scope, parliament, division)));
            }
            numbers.put(one, scores);
        }
        return numbers;
    }

    /** A thing that may happen; what is refused has not happened. */
    private String happen() {
        UUID met = chance.row("contact");
        UUID person = chance.person();
        try {
            return switch (chance.below(13)) {
                case 0, 1, 2 -> chance.done("a meeting", this::meet);
                case 3, 4 -> chance.done("somebody more", """
                                insert into contact_lawmaker (contact_id, lawmaker_id)
                                select c.id, l.id from contact c, lawmaker l where c.id = ? and l.id = ? on conflict do nothing
                                """, met, person);
                case 5 ->
                    chance.done(
                            "somebody less",
                            "delete from contact_lawmaker where id = ?",
                            chance.row("contact_lawmaker"));
                case 6 ->
                    chance.done(
                            "somebody else",
                            "update contact_lawmaker w set lawmaker_id = ? where id = ? and not exists (select from"
                                    + " contact_lawmaker o where o.contact_id = w.contact_id and o.lawmaker_id = ?)",
                            person,
                            chance.row("contact_lawmaker"),
                            person);
                case 7 -> chance.done("no contact", "delete from contact where id = ?", met);
                case 8 ->
                    chance.done(
                            "a call, or a meeting",
                            "update contact set kind = ?, planned = ?, version = version + 1 where id = ?",
                            chance.some(List.of("meeting", "meeting", "call")),
                            chance.below(4) == 0,
                            met);
                case 9 ->
                    chance.done(
                            "another letter",
                            "update contact c set letter_id = l.id, campaign_id = l.campaign_id from letter l where l.id = ? and c.id = ?",
                            chance.letter(),
                            met);
                case 10 ->
                    chance.done("for few", "update contact set confidential = not confidential where id = ?", met);
                case 11 ->
                    chance.done(
                            "another seat",
                            "update mandate set chamber_id = ?, party = ? where lawmaker_id = ?",
                            chance.house(),
                            chance.toss() ? "Liberals" : "",
                            person);
                default -> chance.done("merging", () -> merge(person, chance.person()));
            };
        } catch (Refusal refused) {
            return "refused: " + refused.getMessage();
        }
    }

    private void meet() {
        String kind = chance.some(List.of("meeting", "meeting", "call"));
        boolean confidential = chance.below(4) == 0;
        boolean planned = chance.below(6) == 0;
        UUID letter = chance.letter();
        UUID[] people = Stream.generate(chance::person)
                .limit(chance.below(4))
                .distinct()
                .toArray(UUID[]::new);
        new Scene(jdbc).contact(kind, letter, confidential, planned, actor.id(), people);
    }

    private void merge(UUID one, UUID other) {
        if (!one.equals(other) && chance.people.size() > 8) {
            MergeOrder order = new MergeOrder(one, other, Set.of());
            merging.merge(order, merging.preview(order).seen());
            chance.people.remove(other);
        }
    }
}
