package org.parley.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What was logged ahead is a plan until somebody says that it took place. */
@SpringBootTest
@Transactional
@SignedIn
class PlannedContactsTests {

    private static final PageRequest NEAREST =
            PageRequest.of(0, 10, Sort.by("happenedAt").ascending());

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    private UUID mele;

    @BeforeEach
    void aLawmaker() {
        mele = new Scene(database).lawmaker("Mele Fonoti");
    }

    @Test
    void whatIsPastAndNotToldComesBeforeWhatIsToCome() {
        UUID coming = logged(days(3), false);
        UUID past = wasPlanned(days(-2));
        UUID farAhead = logged(days(40), false);
        logged(days(-5), false);

        assertThat(planned()).containsExactly(past, coming).doesNotContain(farAhead);
        assertThat(contacts.count(fortnight())).isEqualTo(2);
    }

    @Test
    void aPlanIsThereForThoseWhoTakePart() {
        logged(days(1), false);

        Acting.as(database, "Bo Quist", Role.OFFICER, () -> {
            assertThat(planned()).isEmpty();
            assertThat(contacts.count(fortnight())).isZero();
        });
    }

    @Test
    void whatTookPlaceIsNoPlanAnyMoreUntilThatIsTakenBack() {
        UUID past = wasPlanned(days(-1));

        long now = contacts.tookPlace(past).orElseThrow();
        assertThat(planned()).isEmpty();

        contacts.isPlanned(past, now);
        assertThat(planned()).containsExactly(past);
    }

    @Test
    void whoCorrectsAPlanAfterItsMomentSaysWhatBecameOfIt() {
        UUID past = wasPlanned(days(-1));

        ContactShown shown = contacts.show(past);
        contacts.correct(past, shown.seen(), details(shown.details().happenedAt(), false, "She agreed"));

        assertThat(planned()).isEmpty();
    }

    @Test
    void aPlanThatIsCorrectedAheadStaysOne() {
        UUID coming = logged(days(2), false);

        contacts.correct(coming, contacts.show(coming).seen(), details(days(4), false, "Two days later"));

        assertThat(contacts.tookPlace(coming)).as("nothing to undo").isEmpty();
        assertThat(planned()).containsExactly(coming);
    }

    @Test
    void whatSomebodyCorrectedMeanwhileIsNotMadeAPlanAgain() {
        UUID past = wasPlanned(days(-1));
        long now = contacts.tookPlace(past).orElseThrow();
        contacts.correct(past, now, details(days(-1), false, "She agreed"));

        assertThatThrownBy(() -> contacts.isPlanned(past, now)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(planned()).isEmpty();
    }

    @Test
    void whatAColleagueSaidAlreadyIsNotSaidAgain() {
        UUID past = wasPlanned(days(-1));
        contacts.tookPlace(past);
        long seen = contacts.show(past).seen();

        assertThat(contacts.tookPlace(past)).as("nothing to undo").isEmpty();
        assertThat(contacts.show(past).seen()).isEqualTo(seen);
    }

    @Test
    void aConfidentialPlanIsNotThereForOthers() {
        UUID secret = logged(days(1), true);

        assertThat(planned()).containsExactly(secret);
        Acting.as(database, "Bo Quist", Role.OFFICER, () -> {
            assertThat(planned()).isEmpty();
            assertThatThrownBy(() -> contacts.tookPlace(secret)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @SignedIn(role = Role.VIEWER)
    void aViewerSaysNothingOfPlans() {
        assertThatThrownBy(() -> contacts.tookPlace(Ids.next())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> contacts.isPlanned(Ids.next(), 0)).isInstanceOf(AccessDeniedException.class);
    }

    private ContactFilter fortnight() {
        return ContactFilter.planned(LocalDate.now(actor.zone()).plusDays(14));
    }

    private List<UUID> planned() {
        return contacts.list(fortnight(), NEAREST).stream().map(ContactLine::id).toList();
    }

    private UUID wasPlanned(Instant at) {
        UUID id = logged(days(1), false);
        database.sql("update contact set happened_at = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
        entities.clear();
        return id;
    }

    private UUID logged(Instant at, boolean confidential) {
        UUID id = Ids.next();
        contacts.log(id, details(at, confidential, ""), null);
        return id;
    }

    private ContactDetails details(Instant at, boolean confidential, String notes) {
        return new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                at,
                List.of(TheirSide.inPerson(mele)),
                Set.of(actor.id()),
                null,
                null,
                notes,
                confidential);
    }

    private static Instant days(int ahead) {
        return Instant.now().plus(ahead, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
    }
}
