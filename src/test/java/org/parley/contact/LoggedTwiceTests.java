package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parley.base.Meanwhile.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.recipient.Sweeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same call, logged by two people: the second is told, also when both save at the same moment. */
@SpringBootTest
@SignedIn
class LoggedTwiceTests {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @Autowired
    private Contacts contacts;

    @Autowired
    private Sweeping sweeping;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID mira = Ids.next();
    private final UUID zoe = Ids.next();

    @BeforeEach
    void twoLawmakers() {
        jdbc.sql(
                        "insert into lawmaker (id, version, official_name) values (?, 0, 'Mira Okafor'), (?, 0, 'Zoë Ångström')")
                .params(mira, zoe)
                .update();
    }

    /** Two need data that both see, so it is stored, and taken out again. */
    @AfterEach
    void nothingStays() {
        jdbc.sql(
                        "delete from contact where id in (select contact_id from contact_lawmaker where lawmaker_id in (?, ?))")
                .params(mira, zoe)
                .update();
        jdbc.sql("delete from lawmaker where id in (?, ?)").params(mira, zoe).update();
        sweeping.historySince(mira);
    }

    @Test
    void theSecondIsToldWhoLoggedWhatAndWhen() {
        UUID first = logged(call(NOON, mira));

        Acting.as(jdbc, "Bo Sandgren", Role.OFFICER, () -> {
            LoggedAlready told = refused(call(NOON.plus(Duration.ofHours(3)), zoe, mira));
            assertThat(told.twins()).singleElement().satisfies(twin -> {
                assertThat(twin.id()).isEqualTo(first);
                assertThat(twin.lawmakers()).containsExactly("Mira Okafor");
                assertThat(twin.recordedBy()).isEqualTo("Ana Duarte");
                assertThat(twin.glance()).isEqualTo("They will vote with us.");
            });
        });
        assertThat(contacts.count(ContactFilter.ofLawmaker(mira))).isEqualTo(1);
    }

    @Test
    void whoeverLogsTheirsAnywayHasBoth() {
        logged(call(NOON, mira));

        contacts.logWhole(Ids.next(), call(NOON, mira), List.of(), Set.of());

        assertThat(contacts.count(ContactFilter.ofLawmaker(mira))).isEqualTo(2);
    }

    @Test
    void anotherDayAnotherKindOrSomebodyElseIsAnother() {
        UUID first = logged(call(NOON, mira));

        logged(call(NOON.plus(Duration.ofDays(1)), mira));
        logged(call(NOON, zoe));
        logged(details(ContactKind.EMAIL, NOON, false, mira));
        contacts.logIfNew(first, call(NOON, mira), List.of(), Set.of());

        assertThat(contacts.count(ContactFilter.ofLawmaker(mira))).isEqualTo(3);
    }

    @Test
    void aConfidentialOneIsToldOfToNobodyWhomItDoesNotConcern() {
        logged(details(ContactKind.CALL, NOON, true, mira));

        Acting.as(jdbc, "Bo Sandgren", Role.OFFICER, () -> logged(call(NOON, mira)));
        Acting.as(
                jdbc,
                "Max Manager",
                Role.MANAGER,
                () -> assertThat(refused(call(NOON, mira)).twins()).hasSize(2));
    }

    @Test
    void whoSavesAtTheSameMomentWaitsAndIsTold() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> one = people.submit(() -> Acting.as(
                    jdbc,
                    "Bo Sandgren",
                    Role.OFFICER,
                    () -> new TransactionTemplate(transactions).executeWithoutResult(done -> {
                        logged(call(NOON, mira));
                        written.countDown();
                        await(go);
                    })));
            await(written);
            Future<?> other =
                    people.submit(() -> Acting.as(jdbc, "Cy Brandt", Role.OFFICER, () -> logged(call(NOON, mira))));
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(other.isDone()).as("the second waits for the first").isFalse();
            go.countDown();
            one.get(10, TimeUnit.SECONDS);

            assertThatThrownBy(() -> other.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(LoggedAlready.class);
        }
        assertThat(contacts.count(ContactFilter.ofLawmaker(mira))).isEqualTo(1);
    }

    private LoggedAlready refused(ContactDetails details) {
        @Nullable LoggedAlready refusal = catchThrowableOfType(LoggedAlready.class, () -> logged(details));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private UUID logged(ContactDetails details) {
        UUID id = Ids.next();
        contacts.logIfNew(id, details, List.of(), Set.of());
        return id;
    }

    private ContactDetails call(Instant when, UUID... lawmakers) {
        return details(ContactKind.CALL, when, false, lawmakers);
    }

    private ContactDetails details(ContactKind kind, Instant when, boolean confidential, UUID... lawmakers) {
        return new ContactDetails(
                kind,
                Direction.WE_TO_THEM,
                when,
                List.of(lawmakers).stream().map(TheirSide::inPerson).toList(),
                Set.of(actor.id()),
                null,
                null,
                "They will vote with us.",
                confidential);
    }
}
