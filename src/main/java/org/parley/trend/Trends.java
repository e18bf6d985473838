package org.parley.trend;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.followup.FollowUpSql;
import org.parley.followup.Happened;
import org.parley.progress.Scope;
import org.parley.recipient.AnswerSql;
import org.parley.recipient.RecipientShow;
import org.parley.response.ResponseClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what happened over time. Each picture is read by one statement, so that its parts agree. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Trends {

    /** The letters in scope. */
    private static final String LETTERS = """
            with letters as materialized (
                select l.id from letter l where l.campaign_id = :campaign and (:letter::uuid is null or l.id = :letter))
            """;

    private static final String RESPONSES = LETTERS + """
            select s.received_on, s.class, count(*) as many
              from response s
             where s.letter_id = any (array(select id from letters))
             group by s.received_on, s.class
            """;

    /** Those who answered are read from an index by the day that is kept with them; of the few without one it is looked up. */
    private static final String CURVES = (LETTERS + """
            select p.id, p.name, x.day, sum(x.many) as many, max(x.since) as since
              from (select r.parliament_id, greatest(r.answered_on - r.sent_on, 0) as day, count(*) as many, null::date as since
                      from recipient r
                     where r.letter_id = any (array(select id from letters)) and r.answered_on is not null and %1$s
                     group by 1, 2
                    union all
                    select r.parliament_id, greatest(%2$s - r.sent_on, 0), 1, null
                      from recipient r
                     where r.letter_id = any (array(select id from letters)) and r.answered_on is null and %1$s
                    union all
                    select r.parliament_id, null, sum(r.n), null
                      from recipient_count r
                     where r.letter_id = any (array(select id from letters)) and %3$s group by 1 having sum(r.n) > 0
                    union all
                    select null, null, 0, min(d.sent_on) from sending d
                     where d.letter_id = any (array(select id from letters))) x
              left join parliament p on p.id = x.parliament_id
             group by 1, 2, 3
            """)
            .formatted(RecipientShow.ANSWERED.condition(), AnswerSql.DAY, RecipientShow.SENT.condition());

    private static final String FOLLOW_UPS = """
            select (e.at at time zone :zone)::date as day, e.what, count(*) as many
              from follow_up f
             cross join lateral (values (f.raised_at, 'raised'), (f.done_at, 'done')) e (at, what)
             where f.campaign_id = :campaign and (:letter::uuid is null or f.letter_id = :letter)
               and e.at is not null and
            """ + FollowUpSql.VISIBLE + " group by 1, 2";

    private static final int SHOWN = 7;

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Trends(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /** How many responses of each class came in which week, from the first to the last. */
    public List<Counted<ResponseClass>> responses(Scope scope) {
        Days<ResponseClass> days = new Days<>();
        over(RESPONSES, scope).query(row -> {
            days.add(
                    row.getObject("received_on", LocalDate.class),
                    ResponseClass.of(row.getString("class")).orElseThrow(),
                    row.getLong("many"));
        });
        return days.gathered();
    }

    /** How quickly answers came, from those parliaments to which most was sent and from all. */
    public Curves answers(Scope scope) {
        Map<UUID, Curve> found = new HashMap<>();
        Curve all = new Curve(null, "");
        LocalDate today = LocalDate.now(clock.withZone(actor.zone()));
        over(CURVES, scope).param("zone", actor.zone().getId()).query(row -> {
            UUID parliament = row.getObject("id", UUID.class);
            if (parliament == null) {
                LocalDate since = row.getObject("since", LocalDate.class);
                all.begin(since == null ? 0 : (int) ChronoUnit.DAYS.between(since, today));
                return;
            }
            String name = row.getString("name");
            Curve curve = found.computeIfAbsent(parliament, id -> new Curve(id, name));
            int day = row.getInt("day");
            if (row.wasNull()) {
                curve.send(row.getLong("many"));
            } else {
                curve.answer(day, row.getLong("many"));
            }
        });
        found.values().forEach(all::add);
        List<Curve> most = found.values().stream()
                .sorted(Comparator.comparingLong(Curve::sent).reversed().thenComparing(Curve::name))
                .limit(SHOWN)
                .toList();
        return new Curves(all, most, all.lastDay());
    }

    /** How many follow-ups were raised and how many were done in which week, as far as the reader may see them. */
    public List<Counted<Happened.What>> followUps(Scope scope) {
        Days<Happened.What> days = new Days<>();
        over(FOLLOW_UPS, scope)
                .param("zone", actor.zone().getId())
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER))
                .query(row -> {
                    days.add(
                            row.getObject("day", LocalDate.class),
                            row.getString("what").equals("raised") ? Happened.What.RAISED : Happened.What.DONE,
                            row.getLong("many"));
                });
        return days.gathered();
    }

    private JdbcClient.StatementSpec over(String sql, Scope scope) {
        return jdbc.sql(sql).param("campaign", scope.campaign()).param("letter", scope.letter());
    }
}
