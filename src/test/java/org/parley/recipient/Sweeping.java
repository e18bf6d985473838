package org.parley.recipient;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes out what a test stored because several people had to see it: a letter with its campaign and the parliaments it went to, with all
 * that keeps letters that went from going, and the history since: nobody else wrote any meanwhile.
 */
@Component
public class Sweeping {

    private static final String SWEEP = """
            set local session_replication_role = replica;
            create temporary table houses on commit drop as select unnest('{%2$s}'::uuid[]) as id;
            create temporary table people on commit drop as
                select l.lawmaker_id from lawmaker_listing l where l.parliament_id in (select id from houses);
            create temporary table its on commit drop as select id, campaign_id from letter where id = '%1$s';
            create temporary table since on commit drop as
                select coalesce(min(entry_id), 9223372036854775807) as entry_id from audit_change
                 where record_id = '%1$s' or record_id in (select campaign_id from its) or record_id in (select id from houses)
                    or record_id in (select lawmaker_id from people);
            delete from audit_change where entry_id >= (select entry_id from since);
            delete from audit_entry where id >= (select entry_id from since);
            delete from rule_step s using rule r where r.id = s.rule_id and r.letter_id = '%1$s';
            delete from rule where letter_id = '%1$s';
            delete from board_act_row w using board_act b where b.id = w.act_id and b.letter_id = '%1$s';
            delete from board_act where letter_id = '%1$s';
            delete from sending where letter_id = '%1$s';
            delete from report where campaign_id in (select campaign_id from its);
            delete from overruling o using recipient r where r.id = o.recipient_id and r.letter_id = '%1$s';
            delete from follow_up where letter_id = '%1$s';
            delete from latest_position where campaign_id in (select campaign_id from its);
            delete from position where campaign_id in (select campaign_id from its);
            delete from goal where campaign_id in (select campaign_id from its);
            delete from response where letter_id = '%1$s';
            delete from copy_as_sent c using recipient r where r.id = c.recipient_id and r.letter_id = '%1$s';
            delete from contact_lawmaker where lawmaker_id in (select lawmaker_id from people);
            delete from contact_with w using contact c where c.id = w.contact_id and c.letter_id = '%1$s';
            delete from meeting_place where letter_id = '%1$s';
            delete from contact where letter_id = '%1$s';
            delete from recipient_count where letter_id = '%1$s';
            delete from recipient_open_count where letter_id = '%1$s';
            delete from recipient where letter_id = '%1$s';
            delete from addressee where letter_id = '%1$s';
            delete from ask where letter_id = '%1$s';
            delete from letter_version where letter_id = '%1$s';
            delete from letter where id = '%1$s';
            delete from campaign where id in (select campaign_id from its);
            delete from channel where lawmaker_id in (select lawmaker_id from people);
            delete from mandate where lawmaker_id in (select lawmaker_id from people);
            delete from lawmaker_name where lawmaker_id in (select lawmaker_id from people);
            delete from lawmaker_listing where lawmaker_id in (select lawmaker_id from people);
            delete from lawmaker where id in (select lawmaker_id from people);
            delete from chamber where parliament_id in (select id from houses);
            delete from parliament where id in (select id from houses);
            """;

    private static final String HISTORY = """
            set local session_replication_role = replica;
            with gone as (
                delete from audit_change where entry_id >= (select min(entry_id) from audit_change where record_id = '%s')
                returning entry_id)
            delete from audit_entry where id in (select entry_id from gone);
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    Sweeping(JdbcClient jdbc, TransactionTemplate alone) {
        this.jdbc = jdbc;
        this.alone = alone;
    }

    public void away(UUID letter, UUID... parliaments) {
        String houses = String.join(
                ",", List.of(parliaments).stream().map(UUID::toString).toList());
        alone.executeWithoutResult(
                status -> jdbc.sql(SWEEP.formatted(letter, houses)).update());
    }

    /** Takes out the history since a test stored the first of its records, also that of its having taken them out itself. */
    public void historySince(UUID first) {
        alone.executeWithoutResult(status -> jdbc.sql(HISTORY.formatted(first)).update());
    }
}
