package org.parley.report.compare;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.progress.Scope;
import org.parley.recipient.AnswerSql;
import org.parley.recipient.RecipientShow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how many days answers took, so that an old letter and a new one can stand side by side, and lists whom it counts. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Paces {

    /** After how many days it is looked. */
    public static final List<Integer> DAYS = List.of(7, 14, 30, 60, 90);

    private static final String SENT = """
            with sent as (
                select r.id, r.lawmaker_id, r.letter_id, r.parliament_id, l.title, r.name_as_sent as name,
                       coalesce(r.party_as_sent, '') as party, r.sort_name, r.sent_on, :today::date - r.sent_on as age,
                       case when %s then %s end as answered_on
                  from letter l
                  join recipient r on r.letter_id = l.id and r.sent_on is not null and r.state <> 'excluded'
                 where l.campaign_id = :campaign and (:letter::uuid is null or l.id = :letter)),
            took as (
                select s.*, case when s.answered_on is not null then greatest(0, s.answered_on - s.sent_on) end as days
                  from sent s)
            """.formatted(RecipientShow.ANSWERED.condition(), AnswerSql.DAY);

    private static final String MEANT = """
             from took r join parliament p on p.id = r.parliament_id
             where (:within::integer is null and r.days is not null
                    or r.age >= :within and (not :answered or r.days <= :within))
            """;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Paces(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** How fast answers came to a campaign's letters, or to one of them. */
    public Pace of(Scope scope) {
        List<Pace.Share> shares = ask(SENT + """
                        select d.days, count(r.id) as old, count(r.id) filter (where r.days <= d.days) as answered
                          from unnest(:looked::integer[]) d (days) left join took r on r.age >= d.days
                         group by 1 order by 1
                        """, scope)
                .param("looked", DAYS.toArray(Integer[]::new))
                .query((row, number) -> new Pace.Share(row.getInt(1), row.getLong(2), row.getLong(3)))
                .list();
        return ask(SENT + "select count(days), percentile_disc(0.5) within group (order by days) from took", scope)
                .query((row, number) -> new Pace(row.getLong(1), whole(row), shares))
                .single();
    }

    /** Whom a number counts: the fastest first where all who answered are meant, and else by name. */
    public List<Answerer> list(AnswererFilter filter, int offset, int limit) {
        return over(
                        "select r.*, p.name as parliament",
                        filter,
                        (filter.days() == null ? " order by r.days, r.sort_name" : " order by r.sort_name")
                                + ", r.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Paces::line)
                .list();
    }

    /** How many a number counts: the number itself. */
    public int count(AnswererFilter filter) {
        return over("select count(*)", filter, "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec over(String begin, AnswererFilter filter, String end) {
        return ask(SENT + begin + MEANT + end, filter.scope())
                .param("within", filter.days())
                .param("answered", filter.answered());
    }

    private JdbcClient.StatementSpec ask(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("campaign", scope.campaign())
                .param("letter", scope.letter())
                .param("zone", actor.zone().getId())
                .param("today", LocalDate.now(clock.withZone(actor.zone())));
    }

    private static @Nullable Integer whole(ResultSet row) throws SQLException {
        int days = row.getInt(2);
        return row.wasNull() ? null : days;
    }

    private static Answerer line(ResultSet row, int number) throws SQLException {
        return new Answerer(
                row.getObject("id", UUID.class),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("party"),
                row.getString("parliament"),
                row.getObject("letter_id", UUID.class),
                row.getString("title"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class));
    }
}
