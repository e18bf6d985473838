package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.parley.duplicate.Merges;
import org.parley.duplicate.Merging;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** How many recipients there are of each kind is kept counted, and is what counting afresh says, whatever becomes of them. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.ADMINISTRATOR)
class CountsStayTrueTests {

    private static final long SEED = 20_261_123;
    private static final int STEPS = 240;

    private static final String AFRESH = """
            select r.letter_id, r.parliament_id, r.chamber_id, coalesce(r.party_as_sent, p.party, '') collate "C" as party,
                   coalesce(p.political_group, '') collate "C" as political_group, r.state, r.reachable, r.supportive, count(*) as n
              from recipient r left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id
             group by 1, 2, 3, 4, 5, 6, 7, 8
            """;

    private static final String KEPT = """
            select letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, sum(n) as n
              from recipient_count group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) <> 0
            """;

    private static final String OPEN_AFRESH = """
            select letter_id, parliament_id, owner_id, state, sent_on, reachable, count(*) as n
              from recipient where state in ('chosen', 'sent', 'acknowledged', 'returned') group by 1, 2, 3, 4, 5, 6
            """;

    private static final String OPEN_KEPT = """
            select letter_id, parliament_id, owner_id, state, sent_on, reachable, sum(n) as n
              from recipient_open_count group by 1, 2, 3, 4, 5, 6 having sum(n) <> 0
            """;

    private static final String ANSWERED_AFRESH = """
            select r.id, min(e.received_on) as answered_on, count(e.id)::integer as answers
              from recipient r
              left join (response e join response_class k on k.word = e.class and k.counts = 'answered') on e.recipient_id = r.id
             where r.sent_on is not null
             group by r.id
            """;

    private static final String ANSWERED_KEPT =
            "select id, answered_on, answers from recipient where sent_on is not null";

    @Autowired
    private Cast cast;

    @Autowired
    private Letters letters;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Sending sending;

    @Autowired
    private Merging merging;

    @Autowired
    private Merges merges;

    @Autowired
    private Scoreboards scoreboards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Actor actor;

    private final Random random = new Random(SEED);
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> houses = new ArrayList<>();
    private final List<UUID> letter = new ArrayList<>();
    private final List<UUID> addressee = new ArrayList<>();
    private final List<UUID> merged = new ArrayList<>();
    private final Map<String, Integer> did = new HashMap<>();

    @BeforeEach
    void lettersToTwoParliaments() {
        for (String name : List.of("Norland", "Southland")) {
            UUID parliament = cast.parliament("Parliament of " + name);
            houses.add(cast.chamber(parliament, "House of " + name, "lower"));
            houses.add(cast.chamber(parliament, "Senate of " + name, "upper"));
            for (int n = 0; n < 12; n++) {
                people.add(cast.lawmaker(
                        "Member", name + n, houses.get(houses.size() - 1 - n % 2), n % 3 == 0 ? "" : "Greens"));
            }
            letter.add(cast.letter("Letter to " + name));
            addressee.add(addressees.name(letter.getLast(), AddresseeKind.PARLIAMENT, parliament));
        }
    }

    @Test
    void afterAnythingThatHappensToRecipients() {
        for (int step = 0; step < STEPS; step++) {
            String what = happen();

            same(AFRESH, KEPT, "seed %d, after step %d: %s".formatted(SEED, step, what));
            same(OPEN_AFRESH, OPEN_KEPT, "seed %d, open ones after step %d: %s".formatted(SEED, step, what));
            same(ANSWERED_AFRESH, ANSWERED_KEPT, "seed %d, days after step %d: %s".formatted(SEED, step, what));
        }

        assertThat(did.keySet()).as("seed %d: what happened at all", SEED).hasSizeGreaterThanOrEqualTo(14);
        for (UUID one : letter) {
            Tally all = scoreboards
                    .of(Scope.ofLetter(letters.details(one).campaign(), one))
                    .total()
                    .tally();
            for (Measure measure : Measure.of(Measure.Things.RECIPIENTS)) {
                RecipientShow show = measure.show().orElseThrow();
                assertThat(all.of(measure))
                        .as("seed %d: %s", SEED, measure)
                        .isEqualTo(recipients.count(RecipientFilter.all(one).showing(show)));
            }
        }
    }

    private void same(String afresh, String kept, String when) {
        assertThat(jdbc.sql("(" + afresh + ") except all (" + kept + ")")
                        .query()
                        .listOfRows())
                .as(when)
                .isEqualTo(jdbc.sql("(" + kept + ") except all (" + afresh + ")")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    /** A thing that may happen; what is refused has not happened. */
    private String happen() {
        int which = random.nextInt(letter.size());
        UUID person = some(people);
        String what = "";
        try {
            what = switch (random.nextInt(15)) {
                case 0 ->
                    done(
                            "adding",
                            () -> picks.add(
                                    addressee.get(which),
                                    RecipientPick.only(Set.copyOf(List.of(person, some(people))))));
                case 1 -> done("excluding", () -> recipients.exclude(one(which), "On leave"));
                case 2 -> done("taking back", () -> recipients.takeBack(one(which)));
                case 3 -> done("removing", () -> recipients.remove(one(which)));
                case 4 -> done("sending", () -> sending.markSent(one(which), Cast.DAY, SentVia.EMAIL));
                case 5, 6 -> done("a response", () -> responds());
                case 7 ->
                    done(
                            "another class",
                            () -> run(
                                    "update response set class = ?, received_on = ? where id = ?",
                                    kind(),
                                    day(),
                                    row("response")));
                case 8 -> done("no response", () -> run("delete from response where id = ?", row("response")));
                case 9 -> done("overruling", () -> overrule());
                case 10 ->
                    done(
                            "lifting",
                            () -> run(
                                    "update overruling set lifted_by = ?, lifted_at = now() where id = ? and lifted_at is null",
                                    actor.id(),
                                    row("overruling")));
                case 11 ->
                    done(
                            "an owner",
                            () -> run(
                                    "update recipient set owner_id = ? where id = ?",
                                    random.nextBoolean() ? actor.id() : null,
                                    row("recipient")));
                case 12 ->
                    done(
                            "another seat",
                            () -> run(
                                    "update mandate set chamber_id = ?, party = ?, political_group = ? where lawmaker_id = ?",
                                    some(houses),
                                    random.nextBoolean() ? "Liberals" : "",
                                    some(List.of("", "Left", "Right")),
                                    person));
                case 13 ->
                    random.nextBoolean()
                            ? done("a channel", () -> run("""
                                    insert into channel (id, version, lawmaker_id, kind, value)
                                    select uuidv7(), 0, id, 'email', uuidv7() || '@example.org' from lawmaker where id = ?
                                    """, person))
                            : done(
                                    "a bounce",
                                    () -> run("update channel set state = 'bounced' where lawmaker_id = ?", person));
                default -> mergeOrUndo(person);
            };
        } catch (Refusal refused) {
            what = "refused: " + refused.getMessage();
        }
        return what;
    }

    private String mergeOrUndo(UUID person) {
        if (!merged.isEmpty() && random.nextBoolean()) {
            UUID last = merged.removeLast();
            return done("undoing a merge", () -> merges.undo(last));
        }
        UUID other = some(people);
        if (other.equals(person) || merged.size() > 3) {
            return "nothing";
        }
        return done("merging", () -> {
            MergeOrder order = new MergeOrder(person, other, Set.of());
            merged.add(merging.merge(order, merging.preview(order).seen()));
        });
    }

    private String done(String what, Runnable work) {
        work.run();
        did.merge(what, 1, Integer::sum);
        return what;
    }

    private RecipientFilter one(int which) {
        return RecipientFilter.only(letter.get(which), Set.copyOf(List.of(row("recipient"), row("recipient"))));
    }

    private void responds() {
        jdbc.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        select uuidv7(), 0, id, ?, 'email', ?, ? from recipient where sent_on is not null and id = ?
                        """)
                .params(day(), kind(), actor.id(), row("recipient where sent_on is not null"))
                .update();
    }

    private void overrule() {
        jdbc.sql("""
                        insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)
                        select uuidv7(), r.id, ?, 'On the phone', ?, now() from recipient r
                         where r.id = ? and not exists (select from overruling o where o.recipient_id = r.id and o.lifted_at is null)
                        """)
                .params(
                        some(List.of("sent", "answered", "acknowledged", "returned")),
                        actor.id(),
                        row("recipient where sent_on is not null"))
                .update();
    }

    private String kind() {
        return some(List.of("support", "refusal", "acknowledgement", "returned", "automatic reply", "meeting offered"));
    }

    private LocalDate day() {
        return Cast.DAY.plusDays(random.nextInt(5));
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
