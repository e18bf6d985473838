package org.parley.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.parley.recipient.Picks;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientPick;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.Recipients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** By what recipients are narrowed is kept with them, and says what looking afresh says, whatever becomes of people and channels. */
@SpringBootTest
@Transactional
@SignedIn
class NarrowingStaysTrueTests {

    private static final String AFRESH = """
            select count(*)
              from recipient r
              left join lawmaker_listing p on p.lawmaker_id = r.lawmaker_id
              left join committee k on k.id = r.at_committee_id
              left join chamber h on h.id = r.at_chamber_id
              left join parliament q on q.id = r.at_parliament_id
             where r.search <> coalesce(p.search, fold(coalesce(k.name, h.name, q.name)))
                or r.sort_name <> coalesce(p.sort_name, k.name, h.name, q.name) collate "C"
                or r.party_today <> coalesce(p.party, '')
                or r.group_today <> coalesce(p.political_group, '')
                or r.reachable <> exists (select from recipient_channel w where w.recipient_id = r.id)
            """;

    @Autowired
    private Cast cast;

    @Autowired
    private Addressees addressees;

    @Autowired
    private Picks picks;

    @Autowired
    private Recipients recipients;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(7);
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> channels = new ArrayList<>();
    private UUID parliament;
    private UUID house;
    private UUID committee;
    private UUID letter;

    @BeforeEach
    void aLetterToPeopleAndPlaces() {
        parliament = cast.parliament("Parliament of Norland");
        house = cast.chamber(parliament, "House of Norland", "lower");
        for (int n = 0; n < 8; n++) {
            people.add(cast.lawmaker("Member", "N" + n, house, "Greens"));
        }
        committee = cast.committee(house, "Rivers");
        letter = cast.letter("Open letter on the river");
        UUID whole = addressees.name(letter, AddresseeKind.PARLIAMENT, parliament);
        picks.add(whole, RecipientPick.only(Set.copyOf(people)));
        jdbc.sql("""
                    insert into recipient (id, version, letter_id, addressee_id, parliament_id, at_parliament_id, at_chamber_id, at_committee_id)
                    select uuidv7(), 0, ?, ?, ?, x.* from (values (?::uuid, null::uuid, null::uuid), (null, ?, null), (null, null, ?)) x
                    """)
                .params(letter, whole, parliament, parliament, house, committee)
                .update();
    }

    @Test
    void afterAnythingThatHappensToPeoplePlacesAndChannels() {
        int reachedOnce = 0;

        for (int step = 0; step < 150; step++) {
            int what = random.nextInt(10);
            happen(what);

            assertThat(jdbc.sql(AFRESH).query(Integer.class).single())
                    .as("after step %d, which was %d", step, what)
                    .isZero();
            reachedOnce += number(RecipientFilter.all(letter).showing(RecipientShow.UNREACHABLE)) < 11 ? 1 : 0;
        }

        assertThat(reachedOnce).isPositive();
    }

    @Test
    void whoIsSentToKeepsTheirPartyAndIsFoundByIt() {
        jdbc.sql("""
                    update recipient set state = 'sent', sent_on = current_date, sent_by = (select owner_id from letter where id = ?),
                           sent_via = 'post', name_as_sent = 'Member N0', party_as_sent = 'Greens'
                     where lawmaker_id = ?
                    """).params(letter, people.getFirst()).update();

        cast.joins(people.getFirst(), "Liberals");
        cast.joins(people.get(1), "Liberals");

        assertThat(number(party("Greens"))).isEqualTo(7);
        assertThat(number(party("Liberals"))).isEqualTo(1);
        assertThat(recipients.parties(letter)).containsExactly("Greens", "Liberals");
    }

    private void happen(int what) {
        UUID person = people.get(random.nextInt(people.size()));
        switch (what) {
            case 0 ->
                run(
                        "update lawmaker set official_name = ?, family_name = '' where id = ?",
                        "Called " + random.nextInt(),
                        person);
            case 1 -> cast.joins(person, random.nextBoolean() ? "Liberals" : "");
            case 2 -> channels.add(cast.channel(person, kind(), random.nextInt() + "@example.org", "works"));
            case 3 -> channels.add(channelOf("parliament_id", parliament));
            case 4 ->
                channels.add(
                        random.nextBoolean() ? channelOf("chamber_id", house) : channelOf("committee_id", committee));
            case 5 -> office(person);
            case 6 ->
                run("update channel set state = ? where id = ?", random.nextBoolean() ? "bounced" : "works", some());
            case 7 -> run("delete from channel where id = ?", some());
            case 8 -> run("update chamber set name = ? where id = ?", "House " + random.nextInt(), house);
            default -> run("update recipient set channel_id = null where lawmaker_id = ?", person);
        }
    }

    /** Somebody of their office has an address, and it is chosen. */
    private void office(UUID person) {
        UUID member = Ids.next();
        run("insert into staff_member (id, version, lawmaker_id, name) values (?, 0, ?, 'Sam')", member, person);
        UUID channel = channelOf("staff_id", member);
        channels.add(channel);
        run("update recipient set channel_id = ? where lawmaker_id = ?", channel, person);
    }

    private UUID channelOf(String owner, UUID whose) {
        UUID id = Ids.next();
        run(
                "insert into channel (id, version, " + owner + ", kind, value) values (?, 0, ?, ?, ?)",
                id,
                whose,
                kind(),
                id.toString());
        return id;
    }

    private String kind() {
        return random.nextInt(4) == 0 ? "phone" : "post";
    }

    private UUID some() {
        return channels.isEmpty() ? Ids.next() : channels.get(random.nextInt(channels.size()));
    }

    private RecipientFilter party(String party) {
        return RecipientFilter.all(letter).ofParty(party);
    }

    private long number(RecipientFilter filter) {
        return recipients.count(filter);
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
