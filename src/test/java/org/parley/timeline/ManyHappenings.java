package org.parley.timeline;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Much that happened with one lawmaker, in a plausible mix: of ten things three are contacts, half of what was promised was settled,
 * two thirds of the follow-ups are done; several of each fall on one day.
 *
 * @param recipient the lawmaker as recipient of the letter
 * @param account who wrote it all down
 */
public record ManyHappenings(UUID lawmaker, UUID recipient, UUID letter, UUID account) {

    private static final String DAY = " date '2026-03-02' - (n / 5) ";

    /** About as many entries as asked for, besides those that are there. */
    public void fill(JdbcClient jdbc, int entries) {
        int tenth = entries / 10;
        insert(jdbc, tenth * 3, """
                with met as (
                    insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, notes, recorded_by)
                    select uuidv7(), 0, (array['call', 'meeting', 'email'])[1 + n %% 3], 'together', %s + time '09:00' + n * interval '1 s',
                           (select campaign_id from letter where id = :letter), case when n %% 2 = 0 then :letter end,
                           'Spoke about the river ' || n || chr(10) || 'They will think about it.', :account
                      from generate_series(1, :number) n returning id)
                insert into contact_lawmaker (contact_id, lawmaker_id) select id, :lawmaker from met
                """);
        insert(jdbc, tenth * 3 / 2, """
                insert into response (id, version, recipient_id, received_on, via, class, text, recorded_by)
                select uuidv7(), 0, :recipient, %s, 'email', 'holding reply', 'We thank you for your letter ' || n, :account
                  from generate_series(1, :number) n
                """);
        insert(jdbc, tenth * 3 / 2, """
                insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, recorded_by, recorded_at)
                select uuidv7(), 0, :lawmaker, (select campaign_id from letter where id = :letter),
                       (array['champion', 'supporter', 'undecided'])[1 + n %% 3], %s, 'public act', 'sure', :account, now()
                  from generate_series(1, :number) n
                """);
        insert(jdbc, tenth, """
                insert into commitment (id, version, lawmaker_id, campaign_id, letter_id, what, promised_on, state, settled_on, settled_by,
                                        proof, recorded_by, recorded_at)
                select uuidv7(), 0, :lawmaker, (select campaign_id from letter where id = :letter), :letter, 'Ask in the plenary ' || n, %s,
                       case when n %% 2 = 0 then 'kept' else 'open' end, case when n %% 2 = 0 then %1$s end,
                       case when n %% 2 = 0 then :account end, case when n %% 2 = 0 then 'Asked it' else '' end, :account, now()
                  from generate_series(1, :number) n
                """);
        insert(jdbc, tenth * 3 / 2, """
                insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, letter_id, done_at, done_by, raised_by,
                                       raised_at)
                select uuidv7(), 0, 'Call again ' || n, %s + 30, :account, :lawmaker, (select campaign_id from letter where id = :letter),
                       :letter, case when n %% 3 > 0 then %1$s + time '16:00' + n * interval '1 s' end,
                       case when n %% 3 > 0 then :account end, :account, %1$s + time '10:00' + n * interval '1 s'
                  from generate_series(1, :number) n
                """);
    }

    private void insert(JdbcClient jdbc, int number, String sql) {
        jdbc.sql(sql.formatted(DAY))
                .param("number", number)
                .param("lawmaker", lawmaker)
                .param("recipient", recipient)
                .param("letter", letter)
                .param("account", account)
                .update();
    }
}
