package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.audit.History;
import org.parley.audit.HistoryPage;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.PartShown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One contact with several hundred lawmakers, such as an event: one entry for each of them, and taken back with one click. */
@SpringBootTest
@Transactional
@SignedIn
class ContactWithManyTests {

    private static final int MANY = 300;
    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private History history;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private final List<UUID> people = new ArrayList<>();
    private UUID event;

    @BeforeEach
    void anEventWithLawmakersOfTwoParliaments() {
        Scene scene = new Scene(jdbc);
        for (UUID chamber : List.of(scene.chamber("Islands Assembly"), scene.chamber("Norland Assembly"))) {
            IntStream.range(0, MANY / 2).forEach(n -> people.add(scene.lawmaker("Member " + n, chamber)));
        }
        event = Ids.next();
        contacts.log(event, details(people, "Reception"), null);
    }

    @Test
    void isOneEntryAndCountsForEachOfThem() {
        assertThat(contacts.count(ContactFilter.ALL)).isEqualTo(1);
        for (UUID one : people) {
            assertThat(contacts.count(ContactFilter.ofLawmaker(one))).isEqualTo(1);
        }

        ContactLine line = contacts.list(ContactFilter.ALL, FIRST).getFirst();
        assertThat(line.people()).isEqualTo(MANY);
        assertThat(line.lawmakers()).hasSize(20);
    }

    @Test
    void isExportedWithEveryName() {
        List<ContactLine> lines = new ArrayList<>();

        contacts.each(ContactFilter.ALL, Sort.unsorted(), lines::add);

        assertThat(lines.getFirst().lawmakers()).hasSize(MANY / 2).contains("Member 149");
    }

    @Test
    void savedTwiceIsThereOnce() {
        contacts.log(event, details(people, "Reception"), null);

        assertThat(contacts.show(event).seen()).isZero();
        assertThat(contacts.show(event).participants()).hasSize(MANY);
    }

    @Test
    void keepsThemWhenItsNotesAreCorrected() {
        contacts.correct(event, 0, details(people, "Reception on the river"));

        assertThat(contacts.show(event).participants()).hasSize(MANY);
        assertThat(contacts.show(event).seen()).isEqualTo(1);
    }

    @Test
    void tellsOfNobodyButWhoseRoleChanged() {
        UUID host = people.get(7);
        long before = lastEntry();

        correct(theirs -> theirs.lawmakerId().equals(host) ? theirs.as(Part.HOST) : theirs);

        assertThat(told(before)).containsExactly("contact_lawmaker update came", "contact_lawmaker update went");
        assertThat(history.page(event, HistoryPage.LATEST, 10).entries())
                .filteredOn(entry -> entry.id() > before)
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes()).hasSize(2));
        assertThat(contacts.show(event).details().theirSide())
                .hasSize(MANY)
                .contains(TheirSide.inPerson(host).as(Part.HOST));
        assertThat(contacts.show(event).seen()).isEqualTo(1);
    }

    @Test
    void tellsOfNobodyButWhoCameAndWhoWent() {
        UUID late = new Scene(jdbc).lawmaker("Late Comer");
        UUID early = people.get(3);
        long before = lastEntry();

        correct(theirs -> theirs.lawmakerId().equals(early) ? TheirSide.inPerson(late) : theirs);

        assertThat(told(before)).containsExactly("contact_lawmaker delete went", "contact_lawmaker insert came");
        assertThat(contacts.count(ContactFilter.ofLawmaker(early))).isZero();
        assertThat(contacts.count(ContactFilter.ofLawmaker(late))).isEqualTo(1);
    }

    @Test
    void tellsOfAColleagueWhoChairedInOneLine() {
        long before = lastEntry();
        ContactDetails now = contacts.show(event).details();
        entities.clear();

        contacts.correct(
                event,
                0,
                new ContactDetails(
                        now.kind(),
                        now.direction(),
                        now.happenedAt(),
                        now.theirSide(),
                        Set.of(new OurSide(actor.id(), Part.CHAIR)),
                        null,
                        null,
                        now.notes(),
                        false,
                        Set.of(),
                        List.of(),
                        List.of()));

        assertThat(told(before)).containsExactly("contact_account update came", "contact_account update went");
        assertThat(contacts.show(event).colleagues())
                .extracting(PartShown::part)
                .containsExactly(Part.CHAIR);
    }

    private void correct(UnaryOperator<TheirSide> change) {
        ContactDetails now = contacts.show(event).details();
        entities.flush();
        entities.clear();
        contacts.correct(
                event,
                0,
                new ContactDetails(
                        now.kind(),
                        now.direction(),
                        now.happenedAt(),
                        now.theirSide().stream().map(change).toList(),
                        now.colleagues(),
                        null,
                        null,
                        now.notes(),
                        false,
                        Set.of(),
                        List.of(),
                        List.of()));
    }

    /** Begins another act. */
    private long lastEntry() {
        entities.flush();
        jdbc.sql("select set_config('parley.act', '', true)")
                .query((row, number) -> number)
                .list();
        return jdbc.sql("select max(id) from audit_entry").query(Long.class).single();
    }

    private List<String> told(long since) {
        return jdbc.sql("""
                        select e.place || ' ' || e.kind || case when c.was is null then ' came' else ' went' end
                          from audit_change c join audit_entry e on e.id = c.entry_id
                         where c.subject_id = :event and e.id > :since and e.place <> 'contact' order by 1
                        """)
                .param("event", event)
                .param("since", since)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void isTakenBackForAllOfThem() {
        contacts.takeBack(event);

        assertThat(contacts.count(ContactFilter.ALL)).isZero();
        assertThat(contacts.count(ContactFilter.ofLawmaker(people.getLast()))).isZero();
        assertThatThrownBy(() -> contacts.takeBack(event)).isInstanceOf(NotFound.class);
    }

    @Test
    void staysOnceSomebodyCorrectedIt() {
        contacts.correct(event, 0, details(people.subList(0, 250), "Reception"));

        assertThatThrownBy(() -> contacts.takeBack(event)).isInstanceOf(Refusal.class);
        assertThat(contacts.show(event).participants()).hasSize(250);
    }

    @Test
    void staysOnceSomethingCameOfIt() {
        UUID talk = Ids.next();
        contacts.log(
                talk,
                details(people, "Talk"),
                new NextStep(Ids.next(), "Send the report", LocalDate.of(2026, 12, 1), actor.id()));

        assertThatThrownBy(() -> contacts.takeBack(talk)).isInstanceOf(Refusal.class);
    }

    @Test
    void isNotTakenBackByAColleagueButByAManager() {
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> contacts.takeBack(event)).isInstanceOf(Refusal.class));
        Acting.as(jdbc, "Max Manager", Role.MANAGER, () -> contacts.takeBack(event));

        assertThat(contacts.count(ContactFilter.ALL)).isZero();
    }

    @Test
    void withMoreThanOneCanHoldIsRefused() {
        List<UUID> crowd = IntStream.rangeClosed(0, ContactDetails.THEIRS)
                .mapToObj(n -> UUID.randomUUID())
                .toList();

        assertThatThrownBy(() -> details(crowd, "March")).isInstanceOf(Refusal.class);
        assertThat(details(crowd.subList(1, crowd.size()), "March").people()).isEqualTo(ContactDetails.THEIRS);
    }

    private ContactDetails details(List<UUID> lawmakers, String notes) {
        return new ContactDetails(
                ContactKind.EVENT,
                Direction.TOGETHER,
                Instant.parse("2026-11-03T18:00:00Z"),
                lawmakers.stream().map(TheirSide::inPerson).toList(),
                Set.of(actor.id()),
                null,
                null,
                notes,
                false);
    }
}
