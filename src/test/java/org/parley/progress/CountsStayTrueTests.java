package org.parley.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
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

    private final List<UUID> addressee = new ArrayList<>();
    private final List<UUID> merged = new ArrayList<>();
    private Chance chance;

    @BeforeEach
    void lettersToTwoParliaments() {
        chance = new Chance(SEED, 12, cast, jdbc);
        for (int i = 0; i < chance.letters.size(); i++) {
            addressee.add(addressees.name(chance.letters.get(i), AddresseeKind.PARLIAMENT, chance.parliaments.get(i)));
        }
    }

    @Test
    void afterAnythingThatHappensToRecipients() {
        for (int step = 0; step < STEPS; step++) {
            String what = happen();

            chance.same(AFRESH, KEPT, "seed %d, after step %d: %s".formatted(SEED, step, what));
            chance.same(OPEN_AFRESH, OPEN_KEPT, "seed %d, open ones after step %d: %s".formatted(SEED, step, what));
            chance.same(ANSWERED_AFRESH, ANSWERED_KEPT, "seed %d, days after step %d: %s".formatted(SEED, step, what));
        }

        assertThat(chance.happened()).as("seed %d: what happened at all", SEED).hasSizeGreaterThanOrEqualTo(14);
        for (UUID one : chance.letters) {
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

    /** A thing that may happen; what is refused has not happened. */
    private String happen() {
        int which = chance.below(chance.letters.size());
        UUID person = chance.person();
        String what = "";
        try {
            what = switch (chance.below(15)) {
                case 0 ->
                    chance.done(
                            "adding",
                            () -> picks.add(
                                    addressee.get(which),
                                    RecipientPick.only(Set.copyOf(List.of(person, chance.person())))));
                case 1 -> chance.done("excluding", () -> recipients.exclude(one(which), "On leave"));
                case 2 -> chance.done("taking back", () -> recipients.takeBack(one(which)));
                case 3 -> chance.done("removing", () -> recipients.remove(one(which)));
                case 4 -> chance.done("sending", () -> sending.markSent(one(which), Cast.DAY, SentVia.EMAIL));
                case 5, 6 -> chance.done("a response", () -> responds());
                case 7 ->
                    chance.done(
                            "another class",
                            "update response set class = ?, received_on = ? where id = ?",
                            kind(),
                            day(),
                            chance.row("response"));
                case 8 -> chance.done("no response", "delete from response where id = ?", chance.row("response"));
                case 9 -> chance.done("overruling", () -> overrule());
                case 10 ->
                    chance.done(
                            "lifting",
                            "update overruling set lifted_by = ?, lifted_at = now() where id = ? and lifted_at is null",
                            actor.id(),
                            chance.row("overruling"));
                case 11 ->
                    chance.done(
                            "an owner",
                            "update recipient set owner_id = ? where id = ?",
                            chance.toss() ? actor.id() : null,
                            chance.row("recipient"));
                case 12 ->
                    chance.done(
                            "another seat",
                            "update mandate set chamber_id = ?, party = ?, political_group = ? where lawmaker_id = ?",
                            chance.house(),
                            chance.toss() ? "Liberals" : "",
                            chance.some(List.of("", "Left", "Right")),
                            person);
                case 13 ->
                    chance.toss()
                            ? chance.done("a channel", """
                                    insert into channel (id, version, lawmaker_id, kind, value)
                                    select uuidv7(), 0, id, 'email', uuidv7() || '@example.org' from lawmaker where id = ?
                                    """, person)
                            : chance.done(
                                    "a bounce", "update channel set state = 'bounced' where lawmaker_id = ?", person);
                default -> mergeOrUndo(person);
            };
        } catch (Refusal refused) {
            what = "refused: " + refused.getMessage();
        }
        return what;
    }

    private String mergeOrUndo(UUID person) {
        if (!merged.isEmpty() && chance.toss()) {
            UUID last = merged.removeLast();
            return chance.done("undoing a merge", () -> merges.undo(last));
        }
        UUID other = chance.person();
        if (other.equals(person) || merged.size() > 3) {
            return "nothing";
        }
        return chance.done("merging", () -> {
            MergeOrder order = new MergeOrder(person, other, Set.of());
            merged.add(merging.merge(order, merging.preview(order).seen()));
        });
    }

    private RecipientFilter one(int which) {
        return RecipientFilter.only(
                chance.letters.get(which), Set.copyOf(List.of(chance.row("recipient"), chance.row("recipient"))));
    }

    private void responds() {
        jdbc.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        select uuidv7(), 0, id, ?, 'email', ?, ? from recipient where sent_on is not null and id = ?
                        """)
                .params(day(), kind(), actor.id(), chance.row("recipient where sent_on is not null"))
                .update();
    }

    private void overrule() {
        jdbc.sql("""
                        insert into overruling (id, recipient_id, state, because, overruled_by, overruled_at)
                        select uuidv7(), r.id, ?, 'On the phone', ?, now() from recipient r
                         where r.id = ? and not exists (select from overruling o where o.recipient_id = r.id and o.lifted_at is null)
                        """)
                .params(
                        chance.some(List.of("sent", "answered", "acknowledged", "returned")),
                        actor.id(),
                        chance.row("recipient where sent_on is not null"))
                .update();
    }

    private String kind() {
        return chance.some(
                List.of("support", "refusal", "acknowledgement", "returned", "automatic reply", "meeting offered"));
    }

    private LocalDate day() {
        return Cast.DAY.plusDays(chance.below(5));
    }
}
