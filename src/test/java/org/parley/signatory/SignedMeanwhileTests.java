package org.parley.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.base.Meanwhile.await;
import static org.parley.base.Meanwhile.untilOneWaits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.OurSide;
import org.parley.contact.Scene;
import org.parley.contact.participant.Attendee;
import org.parley.contact.participant.Part;
import org.parley.contact.participant.Side;
import org.parley.recipient.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody signs a letter anonymously while a contact about it is being corrected: one waits for the other and both are kept. */
@SpringBootTest
@SignedIn(role = Role.MANAGER)
class SignedMeanwhileTests {

    private static final Attendee NOOR = new Attendee(Side.THEIRS, null, "Noor Haddad", "", Part.PRESENT);
    private static final Attendee DAG = new Attendee(Side.THEIRS, null, "Dag Brandt", "", Part.PRESENT);

    @Autowired
    private Contacts contacts;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate alone;

    private final UUID contact = Ids.next();
    private UUID campaign;
    private UUID letter;

    @BeforeEach
    void aContactAboutALetter() {
        Scene scene = new Scene(jdbc);
        campaign = scene.campaign("Free the river", actor.id());
        letter = scene.letter("Open letter on the river", campaign, actor.id());
        contacts.log(contact, met("We met.", NOOR), null);
    }

    /** Two need data that both see, so it is stored, and taken out again. */
    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from contact where id = ?").param(contact).update();
        jdbc.sql("delete from signatory where letter_id = ?").param(letter).update();
        jdbc.sql("delete from letter where id = ?").param(letter).update();
        jdbc.sql("delete from campaign where id = ?").param(campaign).update();
        sweeping.historySince(campaign);
    }

    @Test
    void neitherEndsTheOther() throws Exception {
        CountDownLatch corrected = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> correcting = people.submit(() -> asManager(() -> alone.executeWithoutResult(status -> {
                contacts.correct(contact, 0, met("We met at noon.", NOOR));
                corrected.countDown();
                await(go);
                contacts.correct(contact, 1, met("We met at noon.", NOOR, DAG));
            })));
            await(corrected);
            Future<?> signing = people.submit(() -> asManager(this::noorSignsAnonymously));
            untilOneWaits(jdbc);
            go.countDown();

            correcting.get(20, TimeUnit.SECONDS);
            signing.get(20, TimeUnit.SECONDS);
        }

        assertThat(contacts.show(contact).attendees()).hasSize(2);
        assertThat(hushed()).isTrue();
    }

    @Test
    void whoCorrectsWaitsUntilTheySigned() throws Exception {
        CountDownLatch signed = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> signing = people.submit(() -> asManager(() -> alone.executeWithoutResult(status -> {
                noorSignsAnonymously();
                signed.countDown();
                await(go);
            })));
            await(signed);
            Future<?> correcting =
                    people.submit(() -> asManager(() -> contacts.correct(contact, 0, met("We met.", DAG))));
            untilOneWaits(jdbc);
            go.countDown();

            signing.get(20, TimeUnit.SECONDS);
            correcting.get(20, TimeUnit.SECONDS);
        }

        assertThat(hushed()).as("Noor was taken out").isFalse();
    }

    private void noorSignsAnonymously() {
        signatories.add(
                letter,
                new SignatoryDetails(null, "Noor Haddad", "", "", true),
                new Heard.Invitation(LocalDate.of(2026, 3, 2)));
    }

    private boolean hushed() {
        return jdbc.sql("select hushed from contact where id = ?")
                .param(contact)
                .query(Boolean.class)
                .single();
    }

    private ContactDetails met(String notes, Attendee... attendees) {
        return new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                Instant.parse("2026-03-02T12:00:00Z"),
                List.of(),
                Set.of(new OurSide(actor.id(), Part.PRESENT)),
                null,
                letter,
                notes,
                false,
                Set.of(),
                List.of(),
                List.of(attendees));
    }

    private void asManager(Runnable what) {
        Acting.as(jdbc, "Mara Stein", Role.MANAGER, what);
    }
}
