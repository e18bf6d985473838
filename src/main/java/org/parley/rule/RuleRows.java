package org.parley.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the recipients behind the numbers of a rule. */
@Component
class RuleRows {

    private static final String FORESEEN = """
            select l.id, l.lawmaker_id, l.name, l.parliament, s.step, a.day, false as done
              from unnest(:parliaments::uuid[], :chambers::uuid[], :sinces::text[]::date[], :todays::text[]::date[],
                          :steps::integer[], :days::text[]::date[]) as a (parliament_id, chamber_id, since, today, step, day)
              join rule_standing s on a.parliament_id = s.parliament_id and a.chamber_id is not distinct from s.chamber_id
                                  and a.since = s.since and a.step = s.step and s.seated_until >= a.today
                                  and s.letter_id = :letter and s.busy = :busy
              join recipient_listing l on l.id = s.recipient_id
             order by l.sort_name, l.id limit :limit offset :offset
            """;

    private static final String HAPPENED = """
            select l.id, l.lawmaker_id, l.name, l.parliament, s.step, s.raised_on as day, coalesce(f.done_at is not null, true) as done
              from rule_step s
              join recipient_listing l on l.id = s.recipient_id
              left join follow_up f on f.id = s.follow_up_id
             where l.letter_id = :letter and s.silent = :silent
             order by l.sort_name, l.id, s.step limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RuleRow> foreseen(RuleLine rule, List<Forecasts.Foreseen> alike, Pageable page) {
        return alike.isEmpty()
                ? List.of()
                : paged(Alike.params(jdbc.sql(FORESEEN), alike), rule, page)
                        .param("busy", alike.getFirst().standing().busy())
                        .query(RuleRows::row)
                        .list();
    }

    List<RuleRow> happened(RuleLine rule, RuleShow show, Pageable page) {
        return paged(jdbc.sql(HAPPENED), rule, page)
                .param("silent", show.group() == RuleGroup.SILENT)
                .query(RuleRows::row)
                .list();
    }

    /** How often follow-ups were raised for the letter, and “no reply” was said. */
    List<RuleNumber> done(RuleLine rule) {
        return jdbc.sql("""
                    select count(*) filter (where not s.silent) as raised, count(*) filter (where s.silent) as silent
                      from rule_step s join recipient r on r.id = s.recipient_id where r.letter_id = :letter
                    """)
                .param("letter", rule.letter())
                .query((row, number) -> Stream.of(
                                new RuleNumber(RuleShow.all(RuleGroup.RAISED), row.getInt("raised"), 0, ""),
                                new RuleNumber(RuleShow.all(RuleGroup.SILENT), 0, row.getInt("silent"), ""))
                        .filter(one -> one.recipients() > 0)
                        .toList())
                .single();
    }

    private static JdbcClient.StatementSpec paged(JdbcClient.StatementSpec statement, RuleLine rule, Pageable page) {
        return statement
                .param("letter", rule.letter())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset());
    }

    private static RuleRow row(ResultSet row, int number) throws SQLException {
        return new RuleRow(
                row.getObject("id", UUID.class),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("parliament"),
                row.getInt("step"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("done"));
    }
}
