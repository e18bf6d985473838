package org.parley.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.letter.Cast;
import org.parley.letter.Letters;
import org.parley.position.Basis;
import org.parley.position.PositionCast;
import org.parley.position.Step;
import org.parley.progress.Scope;
import org.parley.recipient.Mailing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every seat shows what is known of who sits there, as a count straight from the tables says, and nothing that is hidden. */
@SpringBootTest
@Transactional
@SignedIn
class HemicyclesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private PositionCast stance;

    @Autowired
    private Letters letters;

    @Autowired
    private Hemicycles seats;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Actor actor;

    private UUID letter;
    private UUID house;
    private UUID campaign;
    private Scope scope;
    private LocalDate today;

    /** Of 40 members 30 are addressed; it went out to 24 of them 20 days ago. */
    @BeforeEach
    void aHouseOfFifty() {
        UUID parliament = cast.parliament("Parliament of Norland");
        letter = mailing.toMembers(parliament, 30);
        house = jdbc.sql("select chamber_id from recipient where letter_id = ? limit 1")
                .param(letter)
                .query(UUID.class)
                .single();
        cast.lawmakers(house, 10);
        jdbc.sql("update chamber set seats = 50 where id = ?").param(house).update();
        campaign = letters.details(letter).campaign();
        scope = Scope.ofCampaign(campaign);
        today = LocalDate.now(actor.zone());
        send(24, 20);
    }

    @ParameterizedTest
    @EnumSource(Shown.class)
    void everyValueCountsAsManySeatsAsItsListAndTheTables(Shown by) {
        answer(9, "support", 10);
        answer(3, "acknowledgement", 5);
        people(12).forEach(person -> stance.takes(person, campaign, Step.SUPPORTER, today, Basis.PUBLIC_ACT));
        people(5).forEach(person -> met(person, 3, false));
        people(4).forEach(person -> cast.channel(person, "email", person + "@norland.example", "works"));

        Picture picture = seats.picture(scope, house, by).orElseThrow();

        Map<String, Long> drawn = counted(picture);
        for (Value value : by.choices()) {
            SeatFilter filter = SeatFilter.of(scope, house, by).showing(Set.of(value.word()));
            assertThat(drawn.getOrDefault(value.word(), 0L))
                    .as(value.word())
                    .isEqualTo(seats.count(filter))
                    .isEqualTo(seats.list(filter, 0, 100).size());
        }
        assertThat(drawn).isEqualTo(counted(by));
        assertThat(picture.people()).hasSize(40);
        assertThat(picture.empty()).isEqualTo(10);
        assertThat(picture.plan().dots()).hasSize(50);
    }

    @Test
    void theDaysLeadFromNothingSentToToday() {
        answer(9, "support", 10);

        Picture picture = seats.picture(scope, house, Shown.STATE).orElseThrow();

        assertThat(picture.days())
                .containsExactly(today.minusDays(21), today.minusDays(20), today.minusDays(10), today);
        assertThat(picture.people().getFirst().changes())
                .containsExactly(
                        Change.first("chosen"),
                        new Change(today.minusDays(20), "sent"),
                        new Change(today.minusDays(10), "answered"));
        assertThat(picture.people())
                .allMatch(person -> person.changes().getLast().value().equals(person.value()));
    }

    @Test
    void ofSeveralLettersTheFurthestCountsAndOfOneItsOwn() {
        UUID other = letters.draft(cast.details(campaign, "A second letter"));
        mailing.address(other, parliament(), people(2).toArray(UUID[]::new));
        answer(2, "support", 1);

        assertThat(count(scope, Shown.STATE, "answered")).isEqualTo(2);
        assertThat(count(Scope.ofLetter(campaign, other), Shown.STATE, "answered"))
                .isZero();
        assertThat(count(Scope.ofLetter(campaign, other), Shown.STATE, "chosen"))
                .isEqualTo(2);
        assertThat(count(Scope.ofLetter(campaign, other), Shown.STATE, "none")).isEqualTo(38);
    }

    @Test
    void whoLeftHasNoSeat() {
        jdbc.sql("update mandate set ended_on = ?, end_reason = 'resigned' where lawmaker_id = ?")
                .params(today.minusDays(1), people(1).getFirst())
                .update();

        Picture picture = seats.picture(scope, house, Shown.STATE).orElseThrow();

        assertThat(picture.people()).hasSize(39);
        assertThat(picture.empty()).isEqualTo(11);
    }

    @Test
    void whoIsTooManyGetsADotAndIsSaid() {
        jdbc.sql("update chamber set seats = 30 where id = ?").param(house).update();

        Picture picture = seats.picture(scope, house, Shown.STATE).orElseThrow();

        assertThat(picture.plan().dots()).hasSize(40);
        assertThat(picture.beyond()).isEqualTo(10);
        assertThat(picture.empty()).isZero();
    }

    @Test
    void aConfidentialContactOfOthersLeavesNoTrace() {
        UUID person = people(1).getFirst();
        met(person, 3, true);

        assertThat(count(scope, Shown.CONTACT, "never")).isEqualTo(40);
        assertThat(seats.picture(scope, house, Shown.CONTACT).orElseThrow().days())
                .isEmpty();
    }

    @Test
    @SignedIn(role = Role.MANAGER)
    void aManagerSeesIt() {
        met(people(1).getFirst(), 3, true);

        assertThat(count(scope, Shown.CONTACT, "month")).isEqualTo(1);
    }

    @Test
    void whatWasOnlyPlannedOrIsAboutSomethingElseIsNoContact() {
        UUID person = people(1).getFirst();
        UUID contact = met(person, 3, false);
        jdbc.sql("update contact set planned = true where id = ?")
                .param(contact)
                .update();
        jdbc.sql("update contact set campaign_id = null, letter_id = null where id = ?")
                .param(met(person, 4, false))
                .update();

        assertThat(count(scope, Shown.CONTACT, "never")).isEqualTo(40);
    }

    @Test
    void theChambersOfTheRecipientsAreOfferedAndNoOthers() {
        answer(6, "support", 10);
        answer(2, "acknowledgement", 5);

        assertThat(seats.chambers(scope))
                .containsExactly(new ChamberChoice(house, "House of Norland", "Parliament of Norland", 30, 24, 6));
        assertThat(seats.chambers(scope).getFirst().share()).isEqualTo(0.25);
        assertThat(seats.chambers(Scope.ofCampaign(cast.campaign("Another")))).isEmpty();
        assertThat(seats.picture(scope, Ids.next(), Shown.STATE)).isEmpty();
    }

    private long count(Scope about, Shown by, String value) {
        return counted(seats.picture(about, house, by).orElseThrow()).getOrDefault(value, 0L);
    }

    private static Map<String, Long> counted(Picture picture) {
        return picture.people().stream()
                .map(Person::value)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The same numbers by statements that share nothing with those of the picture. */
    private Map<String, Long> counted(Shown by) {
        String value = switch (by) {
            case STATE ->
                "coalesce((select replace(r.state, ' ', '-') from recipient r where r.lawmaker_id = m.lawmaker_id), 'none')";
            case POSITION ->
                "case when exists (select from position p where p.lawmaker_id = m.lawmaker_id) then 'supporter' else 'unknown' end";
            case CONTACT ->
                "case when exists (select from contact_lawmaker c where c.lawmaker_id = m.lawmaker_id) then 'month' else 'never' end";
            case CHANNEL ->
                "coalesce((select max(case c.state when 'works' then 'email-works' else 'email' end) from channel c where c.lawmaker_id = m.lawmaker_id), 'unknown')";
        };
        return jdbc
                .sql("select " + value + " as value, count(*) as many from mandate m where m.chamber_id = ? group by 1")
                .param(house)
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UUID parliament() {
        return jdbc.sql("select parliament_id from chamber where id = ?")
                .param(house)
                .query(UUID.class)
                .single();
    }

    private List<UUID> people(int many) {
        return jdbc.sql(
                        "select lawmaker_id from recipient where letter_id = ? and state <> 'chosen' order by id limit ?")
                .params(letter, many)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void send(int many, int daysAgo) {
        jdbc.sql("""
                update recipient set state = 'sent', sent_on = :day, sent_by = :me, sent_via = 'email', name_as_sent = 'As sent'
                 where id in (select id from recipient where letter_id = :letter order by id limit :many)
                """)
                .param("day", today.minusDays(daysAgo))
                .param("me", actor.id())
                .param("letter", letter)
                .param("many", many)
                .update();
    }

    private void answer(int many, String kind, int daysAgo) {
        people(many)
                .forEach(person -> jdbc.sql("""
                        insert into response (id, version, recipient_id, received_on, via, class, recorded_by)
                        values (?, 0, ?, ?, 'email', ?, ?)
                        """)
                        .params(
                                Ids.next(),
                                mailing.recipient(letter, person),
                                today.minusDays(daysAgo),
                                kind,
                                actor.id())
                        .update());
    }

    /** A call that somebody else logged. */
    private UUID met(UUID person, int daysAgo, boolean confidential) {
        UUID contact = Ids.next();
        UUID somebody = Ids.next();
        jdbc.sql("insert into account (id, version, email, name, role) values (?, 0, ?, 'Bea Moreau', 'officer')")
                .params(somebody, somebody + "@parley.example")
                .update();
        jdbc.sql("""
                insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, confidential, recorded_by)
                values (?, 0, 'call', 'we to them', now() - make_interval(days => ?), ?, ?, ?, ?)
                """)
                .params(contact, daysAgo, campaign, letter, confidential, somebody)
                .update();
        jdbc.sql("insert into contact_lawmaker (contact_id, lawmaker_id) values (?, ?)")
                .params(contact, person)
                .update();
        return contact;
    }
}
