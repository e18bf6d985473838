package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table that holds what people write has its history kept, or says here why it has none. */
@SpringBootTest
class EveryChangeIsKeptTests {

    private static final String OF_A_RUN = "what one list says while it is taken in";
    private static final String OF_A_MERGE = "what a merge moved, kept so that it can be taken back";
    private static final String FOLLOWS = "follows from other records";
    private static final String ITS_OWN = "a log of who did what and when; its rows are never edited";
    private static final String PERSONAL = "how one person works, and no record";

    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("flyway_schema_history", "the schema itself"),
            Map.entry("audit_entry", "the history itself"),
            Map.entry("audit_change", "the history itself"),
            Map.entry("account_link", "holds secrets, and works once"),
            Map.entry("account_session", "where somebody is signed in"),
            Map.entry("sign_in_failure", "how often somebody guessed"),
            Map.entry("reference_load", ITS_OWN),
            Map.entry("lawmaker_listing", FOLLOWS),
            Map.entry("lawmaker_name", FOLLOWS),
            Map.entry("sealed_signatory", "written once, by a seal"),
            Map.entry("copy_as_sent", "written once, at sending"),
            Map.entry("latest_position", FOLLOWS),
            Map.entry("contact_with", FOLLOWS),
            Map.entry("meeting_place", FOLLOWS),
            Map.entry("recipient_count", FOLLOWS),
            Map.entry("recipient_open_count", FOLLOWS),
            Map.entry("response_class", "what the code knows of its classes"),
            Map.entry("chamber_layout", "facts that are shipped"),
            Map.entry("chamber_party", "facts that are shipped"),
            Map.entry("sitting_import", ITS_OWN),
            Map.entry("letterhead", "every state of it is a row that stays"),
            Map.entry("intake", ITS_OWN),
            Map.entry("intake_row", OF_A_RUN),
            Map.entry("intake_fault", OF_A_RUN),
            Map.entry("intake_person", OF_A_RUN),
            Map.entry("intake_change", OF_A_RUN),
            Map.entry("intake_place", OF_A_RUN),
            Map.entry("intake_line", OF_A_RUN),
            Map.entry("intake_gone", OF_A_RUN),
            Map.entry("intake_candidate", OF_A_RUN),
            Map.entry("intake_taken", OF_A_RUN),
            Map.entry("intake_write", OF_A_RUN),
            Map.entry("intake_was", OF_A_RUN),
            Map.entry("intake_rest", OF_A_RUN),
            Map.entry("intake_refused", OF_A_RUN),
            Map.entry("intake_mapping", "how columns are read; says who saved it and when"),
            Map.entry("intake_decision", ITS_OWN),
            Map.entry("duplicate_search", ITS_OWN),
            Map.entry("duplicate_pair", FOLLOWS),
            Map.entry("different_people", ITS_OWN),
            Map.entry("lawmaker_merge", ITS_OWN),
            Map.entry("lawmaker_merge_row", OF_A_MERGE),
            Map.entry("lawmaker_merge_rest", OF_A_MERGE),
            Map.entry("partner_merge", ITS_OWN),
            Map.entry("partner_merge_row", OF_A_MERGE),
            Map.entry("partner_logo", "a picture with who set and who removed it"),
            Map.entry("attachment_part", "the bytes of a file, which never change"),
            Map.entry("export", ITS_OWN),
            Map.entry("export_choice", PERSONAL),
            Map.entry("pasted_letter", PERSONAL),
            Map.entry("print_selection", PERSONAL),
            Map.entry("pin", PERSONAL),
            Map.entry("campaign_visit", PERSONAL),
            Map.entry("board_act", ITS_OWN),
            Map.entry("board_act_row", ITS_OWN),
            Map.entry("mail_taken", ITS_OWN),
            Map.entry("response_act", ITS_OWN),
            Map.entry("response_act_row", ITS_OWN),
            Map.entry("rule_step", ITS_OWN),
            Map.entry("web_form_turn", "who is at a form right now"),
            Map.entry("call_turn", "who calls whom right now"),
            Map.entry("reminder", "goes with its follow-up and is never edited"),
            Map.entry("reminder_signatory", "goes with its follow-up and is never edited"));

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTableKeepsItsHistoryOrSaysWhyNot() {
        List<String> tables = lines("""
                select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
                """);
        List<String> kept = lines("""
                select event_object_table from information_schema.triggers
                 where trigger_name in ('audit_insert', 'audit_update', 'audit_delete') and action_orientation = 'STATEMENT'
                 group by 1 having count(*) = 3
                """);

        assertThat(tables.stream().filter(table -> !kept.contains(table) && !WITHOUT.containsKey(table)))
                .as("tables without `select audited('…')` in a migration and without a reason in this test")
                .isEmpty();
        assertThat(WITHOUT.keySet().stream().filter(table -> !tables.contains(table) || kept.contains(table)))
                .as("reasons for tables that are gone or keep their history")
                .isEmpty();
    }

    @Test
    void secretsAreNotKept() {
        assertThat(lines("""
                select event_object_table from information_schema.triggers
                 where trigger_name = 'audit_update' and action_statement like '%hash%'
                """)).containsExactlyInAnyOrder("account", "calendar_address");
        assertThat(lines("""
                select table_name || '.' || column_name from information_schema.columns
                 where table_schema = 'public' and column_name ~ 'password|secret|token|salt|hash'
                   and table_name in (select event_object_table from information_schema.triggers where trigger_name = 'audit_update')
                """)).containsExactlyInAnyOrder("account.password_hash", "calendar_address.hash");
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
