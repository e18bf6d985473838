package org.parley.webform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is, in rows. Whoever took one keeps it for half an hour, or until they are done with it. */
@Component
class Turns {

    private static final Duration KEPT = Duration.ofMinutes(30);

    /** Not sent to yet, with a web form as the way that was chosen or is best. */
    private static final String BY_FORM = """
              from recipient_listing r
              cross join lateral (
                    select x.channel_id, x.kind, x.value from recipient_channel x
                     where x.recipient_id = r.id order by x.rank, x.channel_id limit 1) w
              left join web_form_turn t on t.recipient_id = r.id
              left join account b on b.id = t.taken_by and t.taken_at >= :stale
              left join account a on a.id = t.aside_by
             where r.letter_id = :letter and r.state = 'chosen' and w.kind = 'web form'
            """;

    private static final String FREE = " and t.aside_by is null and (b.id is null or b.id = :me)";

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    Turns(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A recipient and the form to use.
     *
     * @param holder who fills it in right now, empty for nobody or the acting person
     */
    record Row(
            UUID recipient,
            @Nullable UUID lawmaker,
            String name,
            String parliament,
            String chamber,
            UUID channel,
            String value,
            String holder) {}

    FormsLeft left(UUID letter) {
        return over("""
                    select count(*) filter (where t.aside_by is null), count(*) filter (where t.aside_by is not null),
                           coalesce(array_agg(distinct b.name) filter (where b.id <> :me), '{}')
                    """ + BY_FORM, letter)
                .query((row, number) -> new FormsLeft(row.getLong(1), row.getLong(2), List.of((String[])
                        row.getArray(3).getArray())))
                .single();
    }

    /** The one that the acting person has, or the next that nobody has; those skipped come last. */
    Optional<Row> next(UUID letter) {
        return over(
                        select() + FREE + " order by b.id is null, t.skipped_at nulls first, r.sort_name, r.id limit 1",
                        letter)
                .query(Turns::row)
                .optional();
    }

    /** A recipient who waits for a form, whoever has it; none for who does not, or not any longer. */
    Optional<Row> of(UUID letter, UUID recipient) {
        return over(select() + " and r.id = :recipient", letter)
                .param("recipient", recipient)
                .query(Turns::row)
                .optional();
    }

    void take(UUID recipient) {
        write("""
                insert into web_form_turn (recipient_id, taken_by, taken_at) values (:recipient, :me, :now)
                on conflict (recipient_id) do update
                   set taken_by = :me, taken_at = :now, aside_by = null, aside_at = null, aside_because = null
                """, recipient).update();
    }

    void skip(UUID recipient) {
        write("""
                update web_form_turn set taken_by = null, taken_at = null, skipped_at = :now where recipient_id = :recipient
                """, recipient).update();
    }

    void aside(UUID recipient, String because) {
        write("""
                update web_form_turn set taken_by = null, taken_at = null, aside_by = :me, aside_at = :now, aside_because = :because
                 where recipient_id = :recipient
                """, recipient).param("because", because).update();
    }

    void forget(UUID recipient) {
        jdbc.sql("delete from web_form_turn where recipient_id = :recipient")
                .param("recipient", recipient)
                .update();
    }

    List<AsideLine> aside(UUID letter, int limit, long offset) {
        return over(
                        """
                    select r.id, r.name, t.aside_because, a.name as who, t.aside_at
                    """ + BY_FORM
                                + " and t.aside_by is not null order by t.aside_at desc, r.id limit :limit offset :offset",
                        letter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new AsideLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("aside_because"),
                        row.getString("who"),
                        row.getObject("aside_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String select() {
        return """
            select r.id, r.lawmaker_id, r.name, r.parliament, r.chamber, w.channel_id, w.value,
                   case when b.id <> :me then b.name else '' end as holder
            """ + BY_FORM;
    }

    private JdbcClient.StatementSpec over(String sql, UUID letter) {
        Map<String, Object> values = new HashMap<>();
        values.put("letter", letter);
        values.put("me", actor.id());
        values.put("stale", now().minus(KEPT));
        return jdbc.sql(sql).params(values);
    }

    private JdbcClient.StatementSpec write(String sql, UUID recipient) {
        Map<String, Object> values = new HashMap<>();
        values.put("recipient", recipient);
        values.put("me", actor.id());
        values.put("now", now());
        return jdbc.sql(sql).params(values);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("parliament"),
                row.getString("chamber"),
                row.getObject("channel_id", UUID.class),
                row.getString("value"),
                row.getString("holder"));
    }
}
