package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.base.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is written has its history, whoever writes it and however. */
@SpringBootTest
@Transactional
class ChangesAreKeptTests {

    private static final String CAME =
            "insert into lawmaker (id, version, official_name, honorific) values (:id, 0, 'Ana Corvo', 'Dr')";

    @Autowired
    private JdbcClient jdbc;

    private UUID ana;

    @BeforeEach
    void aLawmakerComes() {
        ana = Ids.next();
        run(CAME);
    }

    @Test
    void whatCameIsKeptAsItCame() {
        assertThat(kept())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("lawmaker insert null -> ")
                .contains("\"official_name\": \"Ana Corvo\"");
    }

    @Test
    void whatChangedIsKeptAsItWasAndBecameAndNothingElse() {
        run("update lawmaker set version = 1, honorific = 'Prof', born_on = '1970-05-01' where id = :id");

        assertThat(kept().getLast())
                .isEqualTo(
                        "lawmaker update {\"born_on\": null, \"honorific\": \"Dr\"} -> {\"born_on\": \"1970-05-01\", \"honorific\": \"Prof\"}");
    }

    @Test
    void whatIsWrittenAsItWasIsNoChange() {
        run("update lawmaker set version = 1, honorific = 'Dr' where id = :id");

        assertThat(kept()).hasSize(1);
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where kind = 'update' and place = 'lawmaker' and act::text = current_setting('parley.act')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatFollowsFromOtherRecordsIsNoChange() {
        assertThat(jdbc.sql("select count(*) from audit_entry where place in ('lawmaker_listing', 'lawmaker_name')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWentIsKeptWhole() {
        run("delete from lawmaker where id = :id");

        assertThat(kept().getLast())
                .startsWith("lawmaker delete {")
                .contains("\"honorific\": \"Dr\"")
                .endsWith("-> null");
    }

    @Test
    void whatBelongsToARecordIsToldWithIt() {
        run("insert into staff_member (id, version, lawmaker_id, name) select gen_random_uuid(), 0, :id, 'Ivo'");
        run(
                "insert into channel (id, version, staff_id, kind, value) select gen_random_uuid(), 0, id, 'email', 'ivo@office.example'"
                        + " from staff_member where lawmaker_id = :id");
        run("insert into lawmaker_external_id (lawmaker_id, scheme, value) values (:id, 'wikidata', 'Q7')");

        assertThat(kept())
                .extracting(line -> line.split(" ", 2)[0])
                .containsExactly("lawmaker", "staff_member", "channel", "lawmaker_external_id");
    }

    @Test
    void aRowWithoutAnIdGoesAndComes() {
        run("insert into lawmaker_external_id (lawmaker_id, scheme, value) values (:id, 'wikidata', 'Q7')");
        run("update lawmaker_external_id set value = 'Q8' where lawmaker_id = :id");

        assertThat(kept().subList(2, 4))
                .anyMatch(line -> line.contains("update {") && line.contains("\"Q7\"") && line.endsWith("-> null"))
                .anyMatch(line -> line.contains("update null -> {") && line.contains("\"Q8\""));
    }

    @Test
    void whatOneActChangesInATableIsOneEntry() {
        UUID first = ana;
        aLawmakerComes();
        jdbc.sql("update lawmaker set honorific = 'Prof' where id in (:ids)")
                .param("ids", List.of(first, ana))
                .update();
        run("update lawmaker set notes = 'writes back' where id = :id");

        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where act::text = current_setting('parley.act') and place = 'lawmaker'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(kept()).hasSize(3);
    }

    @Test
    void whoComesWithAListHasOneLineAndWhatTheyCameWithNone() {
        UUID known = ana;
        UUID list = Ids.next();
        jdbc.sql("""
                        insert into intake (id, started_by, started_at, touched_at, file_name, bytes, sha256, encoding, delimiter,
                            header_line, state)
                        values (:id, :by, now(), now(), 'members.csv', 1, sha256(''), 'UTF-8', ',', 1, 'entering')
                        """)
                .param("id", list)
                .param("by", Acting.account(jdbc, "Bo Lindqvist", Role.OFFICER))
                .update();
        jdbc.sql("select set_config('parley.intake', :list, true)")
                .param("list", list.toString())
                .query((row, n) -> n)
                .list();
        aLawmakerComes();
        run("insert into lawmaker_external_id (lawmaker_id, scheme, value) values (:id, 'wikidata', 'Q7')");
        assertThat(kept()).containsExactly("lawmaker insert null -> null");
        ana = known;
        run("insert into lawmaker_external_id (lawmaker_id, scheme, value) values (:id, 'wikidata', 'Q9')");

        assertThat(kept()).hasSize(2);
        assertThat(kept().getLast()).contains("Q9");
        assertThat(jdbc.sql("select count(*) from audit_entry where intake_id = :list")
                        .param("list", list)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nobodyWritesChangesOrDeletesTheHistory() {
        refuses("update audit_change set was = null");
        refuses("delete from audit_entry");
        refuses(
                "insert into audit_change (entry_id, subject_id, record_id, hidden) select 1, id, id, false from lawmaker");
        refuses("truncate audit_change");
    }

    @Test
    void theHistoryOfWhomTheLawWantsForgottenSaysOnlyThatThereWasOne() {
        run("update lawmaker set notes = 'ill since May' where id = :id");
        run("select forget_history(:id)");

        assertThat(kept()).containsExactly("lawmaker insert null -> null", "lawmaker update null -> null");
        refuses("update audit_change set was = null");
    }

    private void refuses(String sql) {
        run("savepoint before");
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the history of records cannot be written, changed or deleted by hand");
        run("rollback to savepoint before");
    }

    private void run(String sql) {
        if (sql.startsWith("select")) {
            jdbc.sql(sql).param("id", ana).query((row, number) -> number).list();
        } else if (sql.contains(":id")) {
            jdbc.sql(sql).param("id", ana).update();
        } else {
            jdbc.sql(sql).update();
        }
    }

    private List<String> kept() {
        return jdbc.sql("""
                        select e.place || ' ' || e.kind || ' ' || coalesce(c.was::text, 'null') || ' -> ' || coalesce(c.became::text, 'null')
                          from audit_change c join audit_entry e on e.id = c.entry_id where c.subject_id = :id order by c.id
                        """)
                .param("id", ana)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
