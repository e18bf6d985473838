package org.parley.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.NextStep;
import org.parley.contact.Scene;
import org.parley.contact.TheirSide;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves, and all they promised to do goes to a colleague, but for what that colleague may not know of. */
@SpringBootTest
@Transactional
@SignedIn
class HandoversTests {

    private static final FollowUpFilter EVERYBODY = new FollowUpFilter(false, false, null, null, null, null);

    @Autowired
    private Handovers handovers;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient database;

    private UUID bo;
    private UUID call;
    private UUID write;

    @BeforeEach
    void twoFollowUpsOfMine() {
        bo = Acting.account(database, "Bo Lindqvist", Role.OFFICER);
        call = raised("Call");
        write = raised("Write");
    }

    @Test
    void allThatIsOpenGoesOver() {
        followUps.done(call);

        Handovers.HandedOver over = handovers.all(actor.id(), bo);

        assertThat(over.followUps()).containsExactly(write);
        assertThat(over.stay()).isZero();
        assertThat(followUps.count(FollowUpFilter.MINE)).isZero();
        assertThat(followUps.list(EVERYBODY, PageRequest.of(0, 9)))
                .extracting(FollowUpLine::assigneeId)
                .containsExactly(bo);
    }

    @Test
    void itComesBackButForWhatWasDoneMeanwhile() {
        Handovers.HandedOver over = handovers.all(actor.id(), bo);
        database.sql("update follow_up set done_at = now(), done_by = ? where id = ?")
                .params(bo, call)
                .update();

        assertThat(handovers.back(over.followUps(), actor.id(), bo)).isEqualTo(1);
        assertThat(handovers.back(over.followUps(), actor.id(), bo)).isZero();
        assertThat(followUps.list(FollowUpFilter.MINE, PageRequest.of(0, 9)))
                .extracting(FollowUpLine::id)
                .containsExactly(write);
    }

    @Test
    void whatCameOutOfAConfidentialContactStaysWithWhoMaySeeIt() {
        UUID secret = Ids.next();
        contacts.log(Ids.next(), met(true), new NextStep(secret, "Protect the source", followUps.today(), actor.id()));

        Handovers.HandedOver over = handovers.all(actor.id(), bo);

        assertThat(over.followUps()).containsExactlyInAnyOrder(call, write);
        assertThat(over.stay()).isEqualTo(1);
        UUID max = Acting.account(database, "Max Manager", Role.MANAGER);
        assertThat(handovers.all(actor.id(), max).followUps()).containsExactly(secret);
    }

    @Test
    void aColleaguesFollowUpsAreHandedOverByManagersOnly() {
        UUID me = actor.id();
        UUID clara = Acting.account(database, "Clara Gone", Role.OFFICER);
        assertThatThrownBy(() -> handovers.all(bo, clara)).isInstanceOf(Refusal.class);
        assertThat(handovers.holders()).extracting(Handovers.Holder::id).containsExactly(me);

        Acting.as(database, "Max Manager", Role.MANAGER, () -> {
            assertThat(handovers.holders())
                    .filteredOn(holder -> holder.id().equals(me))
                    .singleElement()
                    .satisfies(holder -> assertThat(holder.open()).isEqualTo(2));
            assertThat(handovers.all(me, bo).followUps()).hasSize(2);
        });
    }

    @Test
    void whoLeftOrOnlyLooksTakesNothing() {
        UUID viewer = Acting.account(database, "Vera Viewer", Role.VIEWER);
        UUID gone = Acting.account(database, "Clara Gone", Role.OFFICER);
        database.sql("update account set closed_at = now() where id = ?")
                .param(gone)
                .update();

        assertThatThrownBy(() -> handovers.all(actor.id(), viewer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handovers.all(actor.id(), gone)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handovers.all(actor.id(), actor.id())).isInstanceOf(Refusal.class);
        assertThat(followUps.count(FollowUpFilter.MINE)).isEqualTo(2);
    }

    private ContactDetails met(boolean confidential) {
        Scene scene = new Scene(database);
        return new ContactDetails(
                ContactKind.MEETING,
                Direction.TOGETHER,
                Instant.parse("2026-11-03T12:00:00Z"),
                List.of(TheirSide.inPerson(scene.lawmaker("Mele Fonoti"))),
                Set.of(actor.id()),
                null,
                null,
                "",
                confidential);
    }

    private UUID raised(String what) {
        UUID id = Ids.next();
        LocalDate day = followUps.today();
        followUps.raise(id, new FollowUpDetails(what, day, actor.id(), About.NOTHING));
        return id;
    }
}
