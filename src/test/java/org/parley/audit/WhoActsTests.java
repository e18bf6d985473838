package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.AtTheMachine;
import org.parley.account.Role;
import org.parley.base.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every change says who made it: a person, somebody at the machine, or Parley itself. */
@SpringBootTest
class WhoActsTests {

    private final UUID ana = Ids.next();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void clear() {
        jdbc.sql("delete from lawmaker where id = :id").param("id", ana).update();
    }

    @Test
    void aPersonWhoIsSignedIn() {
        Acting.as(jdbc, "Bo Sandgren", Role.OFFICER, () -> {
            comes();
            return;
        });

        assertThat(who()).isEqualTo(Acting.account(jdbc, "Bo Sandgren", Role.OFFICER) + " false");
    }

    @Test
    void somebodyAtTheMachine() {
        AtTheMachine.asOfficer(this::comes);

        assertThat(who()).isEqualTo("nobody true");
    }

    @Test
    void parleyItselfAlsoAfterSomebodyElseOnTheSameConnection() {
        Acting.as(jdbc, "Bo Sandgren", Role.OFFICER, () -> transaction.executeWithoutResult(status -> {}));
        comes();

        assertThat(who()).isEqualTo("nobody false");
    }

    private boolean comes() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("insert into lawmaker (id, version, official_name) values (:id, 0, 'Ana Corvo')")
                        .param("id", ana)
                        .update());
        return true;
    }

    private String who() {
        return jdbc.sql("""
                        select coalesce(e.actor_id::text, 'nobody') || ' ' || e.at_machine
                          from audit_change c join audit_entry e on e.id = c.entry_id where c.subject_id = :id
                        """)
                .param("id", ana)
                .query((row, number) -> row.getString(1))
                .single();
    }
}
