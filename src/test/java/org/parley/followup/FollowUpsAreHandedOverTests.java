package org.parley.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.intake.Desk;
import org.parley.intake.HandoverLine;
import org.parley.intake.Sorting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is no longer on a list leaves promises of ours behind; they are shown beside the list. */
@SpringBootTest
@SignedIn
class FollowUpsAreHandedOverTests {

    private static final String MEMBERS = "Member ID,Name\n1,Ana Duarte\n2,Bo Ek\n";

    @Autowired
    private Desk desk;

    @Autowired
    private Sorting sorting;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        desk.begins();
        desk.takesIn(MEMBERS, "nz", null);
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from follow_up where what like 'Handed over: %'").update();
        desk.clears();
    }

    @Test
    void openOnesOfPeopleWhoAreGoneAreShownByDay() {
        raise("Handed over: later", "Bo Ek", 9);
        raise("Handed over: next", "Bo Ek", 2);
        followUps.done(raise("Handed over: done", "Bo Ek", 1));
        raise("Handed over: of somebody who stays", "Ana Duarte", 1);
        UUID run = desk.hands("Member ID,Name\n1,Ana Duarte\n");
        desk.reads(run, "nz", null);

        assertThat(sorting.handover(run))
                .extracting(HandoverLine::name, HandoverLine::what, HandoverLine::who)
                .containsExactly(
                        tuple("Bo Ek", "Handed over: next", "Ana Duarte"),
                        tuple("Bo Ek", "Handed over: later", "Ana Duarte"));
    }

    @Test
    void whereNobodyIsGoneNothingIsHandedOver() {
        raise("Handed over: stays", "Bo Ek", 1);
        UUID run = desk.hands(MEMBERS);
        desk.reads(run, "nz", null);

        assertThat(sorting.handover(run)).isEmpty();
    }

    private UUID raise(String what, String name, int days) {
        UUID lawmaker = jdbc.sql("select id from lawmaker where official_name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
        UUID id = Ids.next();
        followUps.raise(
                id, new FollowUpDetails(what, followUps.today().plusDays(days), actor.id(), About.lawmaker(lawmaker)));
        return id;
    }
}
