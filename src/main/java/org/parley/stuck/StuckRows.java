package org.parley.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.board.Owned;
import org.parley.board.Silence;
import org.parley.followup.FollowUpSql;
import org.parley.progress.Scope;
import org.parley.recipient.RecipientShow;
import org.parley.recipient.RecipientState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and lists what is stuck where it lies; every statement that rests on contacts carries their row rule. */
@Component
class StuckRows {

    /** Counted by what an index holds, and added up by what the words mean. */
    private static final String OPEN = """
            select r.owner_id, r.parliament_id,
                   coalesce(sum(r.n) filter (where %s), 0) as overdue,
                   coalesce(sum(r.n) filter (where r.owner_id is null), 0) as unowned,
                   coalesce(sum(r.n) filter (where %s), 0) as unreachable,
                   coalesce(sum(r.n) filter (where %s), 0) as waiting
              from (select letter_id, owner_id, parliament_id, state, sent_on, reachable, count(*) as n
                      from recipient r
                     where letter_id = any (:letters) and %s
                     group by letter_id, owner_id, parliament_id, state, sent_on, reachable) r
              join letter l on l.id = r.letter_id
             group by r.owner_id, r.parliament_id
            """.formatted(
                    RecipientShow.OVERDUE.condition(),
                    RecipientShow.UNREACHABLE.condition(),
                    Silence.WAITING,
                    RecipientShow.OPEN.condition());

    /** Those of the waiting whom somebody met lately: few, and found from the meetings. */
    private static final String MET = "select count(*) from recipient r where r.letter_id = any (:letters) and "
            + Silence.WAITING + " and r.lawmaker_id in (select w.subject_id" + Silence.MET + ")";

    private static final String FOLLOW_UPS =
            "select f.assignee_id, " + FollowUpSql.PARLIAMENT + """
             as parliament_id, count(*) as n from follow_up f
             where f.done_at is null and f.due_on < :today and %s and
            """ + FollowUpSql.VISIBLE + " group by 1, 2";

    private static final String LETTERS = """
            select l.id, l.title as name, 1 as n from letter l join account a on a.id = l.owner_id
             where l.id = any (:letters) and (a.closed_at is not null or a.role = 'viewer')
               and exists (select from recipient r where r.letter_id = l.id and %s)
             order by l.dated_on, l.id
            """.formatted(RecipientShow.OPEN.condition());

    /** The parliaments of recipients, one after the other from an index: few among many rows. */
    private static final String PLACES = """
            select p.id as parliament_id from parliament p
             where exists (select from recipient r where r.parliament_id = p.id and r.letter_id = any (:letters) and r.state <> 'excluded')
            """;

    private static final String LISTS = """
            select i.id, i.file_name as name, i.people_doubt as n from intake i
             where i.state = 'sorted' and i.people_doubt > 0
               and i.parliament_id in (select r.parliament_id from (%s) r)
             order by i.started_at desc, i.id
            """.formatted(PLACES);

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;

    StuckRows(JdbcClient jdbc, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    UUID[] letters(Scope scope) {
        UUID letter = scope.letter();
        return letter != null
                ? new UUID[] {letter}
                : jdbc.sql("select id from letter where campaign_id = :campaign")
                        .param("campaign", scope.campaign())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list()
                        .toArray(UUID[]::new);
    }

    void open(UUID[] letters, Silence silence, Tally tally) {
        over(OPEN, silence).param("letters", letters).query(row -> {
            tally.open(
                    row.getObject("owner_id", UUID.class),
                    row.getObject("parliament_id", UUID.class),
                    row.getLong("overdue"),
                    row.getLong("unowned"),
                    row.getLong("unreachable"),
                    row.getLong("waiting"));
        });
    }

    long met(UUID[] letters, Silence silence) {
        return over(MET, silence).param("letters", letters).query(Long.class).single();
    }

    void followUps(Scope scope, Tally tally) {
        String whose = scope.letter() == null ? "f.campaign_id = :about" : "f.letter_id = :about";
        UUID letter = scope.letter();
        over(FOLLOW_UPS.formatted(whose), Silence.USUAL)
                .param("about", letter == null ? scope.campaign() : letter)
                .query(row -> {
                    tally.followUps(
                            row.getObject("assignee_id", UUID.class),
                            row.getObject("parliament_id", UUID.class),
                            row.getLong("n"));
                });
    }

    List<Stuck.Named> lettersWithoutOwner(UUID[] letters) {
        return named(LETTERS, letters);
    }

    List<Stuck.Named> listsWithDoubts(UUID[] letters) {
        return named(LISTS, letters);
    }

    Map<UUID, String> names(String table, List<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from " + table + " where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    List<StuckLine> page(StuckFilter filter, int offset, int limit) {
        return matching("""
                        select r.id, r.letter_id, l.title, r.lawmaker_id, v.name, v.party, v.parliament, r.state, r.sent_on,
                               coalesce((select a.name from account a where a.id = r.owner_id), '') as owner
                          from (select r.*
                        """, filter, """
                         order by r.letter_id, r.sort_name, r.id limit :limit offset :offset) r
                          join recipient_listing v on v.id = r.id join letter l on l.id = r.letter_id
                         order by r.letter_id, r.sort_name, r.id
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(StuckRows::line)
                .list();
    }

    int count(StuckFilter filter) {
        return matching("select count(*)", filter, "").query(Integer.class).single();
    }

    /** How many of them each letter has, most first. */
    List<Stuck.Named> byLetter(StuckFilter filter) {
        return matching(
                        "select l.id, l.title as name, count(*) as n",
                        filter,
                        " group by l.id, l.title order by n desc, l.id")
                .query(StuckRows::named)
                .list();
    }

    private List<Stuck.Named> named(String sql, UUID[] letters) {
        return jdbc.sql(sql).param("letters", letters).query(StuckRows::named).list();
    }

    private JdbcClient.StatementSpec matching(String begin, StuckFilter filter, String end) {
        List<String> where = new ArrayList<>(
                List.of("l.campaign_id = :campaign", "(" + filter.why().condition() + ")"));
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("campaign", filter.campaign());
        switch (filter.owner()) {
            case null -> {}
            case Owned.Nobodys nobodys -> where.add("r.owner_id is null");
            case Owned.Mine mine -> where.add("r.owner_id = :me");
            case Owned.By(UUID account) -> {
                where.add("r.owner_id = :owner");
                values.put("owner", account);
            }
        }
        if (filter.parliament() != null) {
            where.add("r.parliament_id = :parliament");
            values.put("parliament", filter.parliament());
        }
        if (filter.letter() != null) {
            where.add("r.letter_id = :letter");
            values.put("letter", filter.letter());
        }
        return over(
                        begin + " from recipient r join letter l on l.id = r.letter_id where "
                                + String.join(" and ", where) + end,
                        filter.silence())
                .params(values);
    }

    private JdbcClient.StatementSpec over(String sql, Silence silence) {
        return jdbc.sql(sql)
                .params(silence.values(clock.instant(), actor.zone()))
                .param("today", LocalDate.now(clock.withZone(actor.zone())))
                .param("me", actor.id())
                .param("manager", actor.is(Roles.MANAGER));
    }

    private static Stuck.Named named(ResultSet row, int number) throws SQLException {
        return new Stuck.Named(row.getObject("id", UUID.class), row.getString("name"), row.getLong("n"));
    }

    private static StuckLine line(ResultSet row, int number) throws SQLException {
        return new StuckLine(
                row.getObject("id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getString("title"),
                row.getObject("lawmaker_id", UUID.class),
                row.getString("name"),
                row.getString("party"),
                row.getString("parliament"),
                RecipientState.of(row.getString("state")),
                row.getObject("sent_on", LocalDate.class),
                row.getString("owner"));
    }
}
