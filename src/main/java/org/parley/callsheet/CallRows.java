package org.parley.callsheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.contact.ContactSql;
import org.parley.followup.FollowUpSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The silent recipients of a letter in rows, ranked by what the acting person may know of them. */
@Component
class CallRows {

    /** How long whoever took somebody keeps them. */
    private static final Duration KEPT = Duration.ofMinutes(30);

    /** For how many days after a contact nobody is called again. */
    private static final int REST = 7;

    private static final String SILENT = """
            with s as (
              select r.id, r.lawmaker_id, r.name, r.sort_name, r.party, r.chamber, r.constituency, r.state, r.sent_on,
                     p.step, w.influence, w.priority, d.due_on, t.skipped_at, b.id as holder_id, b.name as holder,
                     (x.last_at at time zone :zone)::date as last_on, (x.planned_at at time zone :zone)::date as planned_on,
                     exists (select from addressee a join committee_seat c on c.committee_id = a.committee_id
                              where a.letter_id = r.letter_id and c.lawmaker_id = r.lawmaker_id) as in_committee,
                     exists (select from recipient e where e.lawmaker_id = r.lawmaker_id and e.letter_id <> r.letter_id
                                and e.state = 'answered') as answered_before,
                     exists (select from channel c where c.lawmaker_id = r.lawmaker_id and c.kind = 'phone' and c.state <> 'bounced')
                       or exists (select from staff_member m join channel c on c.staff_id = m.id
                                   where m.lawmaker_id = r.lawmaker_id and c.kind = 'phone' and c.state <> 'bounced') as has_phone
                from recipient_listing r
                join recipient k on k.id = r.id and k.no_reply_at is null
                join letter l on l.id = r.letter_id
                left join latest_position p on p.campaign_id = l.campaign_id and p.lawmaker_id = r.lawmaker_id
                left join lawmaker_weight w on w.campaign_id = l.campaign_id and w.lawmaker_id = r.lawmaker_id
                left join lateral (
                     select max(c.happened_at) filter (where c.happened_at <= :now) as last_at,
                            min(c.happened_at) filter (where c.happened_at > :now) as planned_at
                       from contact_lawmaker y join contact c on c.id = y.contact_id
                      where y.lawmaker_id = r.lawmaker_id and
            """
            + ContactSql.VISIBLE
            + """
                     ) x on true
                left join lateral (
                     select min(f.due_on) as due_on from follow_up f
                      where f.lawmaker_id = r.lawmaker_id and f.letter_id = r.letter_id and f.done_at is null and f.due_on <= :today
                        and
            """
            + FollowUpSql.VISIBLE
            + """
                     ) d on true
                left join call_turn t on t.recipient_id = r.id
                left join account b on b.id = t.taken_by and t.taken_at >= :stale
               where r.letter_id = :letter and r.lawmaker_id is not null and r.state in ('sent', 'acknowledged')
                 and (:one::uuid is null or r.id = :one)
            ), ranked as (select s.*,
            """
            + CallReason.sum() + " as points, " + CallReason.names() + " as reasons, "
            + "coalesce(s.last_on > :today::date - " + REST + " or s.planned_on is not null, false) as recent from s) ";

    private static final String ORDER = " points desc, sort_name, id";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    CallRows(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    CallCounts counts(UUID letter) {
        return over(letter, null, """
                    select count(*) filter (where not recent), count(*) filter (where recent),
                           coalesce(array_agg(distinct holder) filter (where holder_id <> :me), '{}') from ranked
                    """)
                .query((row, number) -> new CallCounts(row.getLong(1), row.getLong(2), List.of((String[])
                        row.getArray(3).getArray())))
                .single();
    }

    List<CallLine> page(UUID letter, CallShow show, int limit, long offset) {
        return over(
                        letter,
                        null,
                        "select * from ranked where recent = :recent order by" + ORDER + " limit :limit offset :offset")
                .param("recent", show == CallShow.RECENT)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::line)
                .list();
    }

    /** The one that the acting person has, or the next that nobody has; those passed over come last. */
    Optional<CallLine> next(UUID letter) {
        return over(letter, null, """
                    select * from ranked where not recent and (holder_id is null or holder_id = :me)
                     order by holder_id is null, skipped_at nulls first,
                    """ + ORDER + " limit 1").query(this::line).optional();
    }

    /** A silent recipient, whoever calls them; none for who is not, or not any longer. */
    Optional<CallLine> of(UUID letter, UUID recipient) {
        return over(letter, recipient, "select * from ranked").query(this::line).optional();
    }

    void take(UUID recipient) {
        write("""
                insert into call_turn (recipient_id, taken_by, taken_at) values (:recipient, :me, :now)
                on conflict (recipient_id) do update set taken_by = :me, taken_at = :now
                """, recipient);
    }

    void skip(UUID recipient) {
        write(
                "update call_turn set taken_by = null, taken_at = null, skipped_at = :now where recipient_id = :recipient"
                        + " and taken_by = :me",
                recipient);
    }

    void leave(UUID recipient) {
        write(
                "update call_turn set taken_by = null, taken_at = null where recipient_id = :recipient and taken_by = :me",
                recipient);
    }

    /** Lets nobody else choose for the same letter until the transaction ends, so that two are never given the same person. */
    void alone(UUID letter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('call ' || :letter::text, 0))")
                .param("letter", letter)
                .query((row, number) -> true)
                .single();
    }

    private JdbcClient.StatementSpec over(UUID letter, @Nullable UUID one, String sql) {
        Map<String, Object> values = new HashMap<>();
        values.put("letter", letter);
        values.put("me", actor.id());
        values.put("manager", actor.is(Roles.MANAGER));
        values.put("zone", actor.zone().getId());
        values.put("now", now());
        values.put("today", LocalDate.now(clock.withZone(actor.zone())));
        values.put("stale", now().minus(KEPT));
        return jdbc.sql(SILENT + sql).params(values).param("one", one);
    }

    private void write(String sql, UUID recipient) {
        jdbc.sql(sql)
                .params(Map.of("recipient", recipient, "me", actor.id(), "now", now()))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private CallLine line(ResultSet row, int number) throws SQLException {
        return new CallLine(
                row.getObject("id", UUID.class),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                Stream.of(row.getString("party"), row.getString("chamber"), row.getString("constituency"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                row.getInt("points"),
                Arrays.stream((String[]) row.getArray("reasons").getArray())
                        .map(CallReason::valueOf)
                        .sorted(Comparator.comparingInt(reason -> -Math.abs(reason.points())))
                        .toList(),
                row.getObject("holder_id") == null || actor.id().equals(row.getObject("holder_id", UUID.class))
                        ? ""
                        : row.getString("holder"));
    }
}
