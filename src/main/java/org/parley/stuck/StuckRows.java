package org.parley.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Roles;
import org.parley.board.Silence;
import org.parley.followup.FollowUpSql;
import org.parley.progress.Scope;
import org.parley.recipient.RecipientShow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is stuck where it lies; every statement that rests on contacts carries their row rule. */
@Component
class StuckRows {

    /** Of so many waiting or more it is looked up from the meetings who was met; of fewer, from each of them. */
    static final long MANY = 5_000;

    /** Those of the waiting whom somebody met lately, by letter: each asked, because there are few. */
    static final String MET_OF_FEW = "select r.letter_id, count(*) as n from recipient r where %s and exists (select"
            + Silence.MET + " and w.subject_id = r.lawmaker_id offset 0) group by r.letter_id";

    /** The same, looked up one after the other from the meetings of the last days, whatever they were about. */
    static final String MET_OF_MANY = "select m.letter_id, m.n from (select distinct w.subject_id" + Silence.MET + """
            ) w
             cross join lateral (
                  select r.letter_id, count(*) as n from recipient r
                   where r.lawmaker_id = w.subject_id and %s group by r.letter_id) m
            """;

    private static final String WAITING = "r.letter_id = any (:letters) and " + Silence.WAITING;

    /** Added up from what is kept counted, by what the words mean, beside whom of them somebody met: both as they are at one moment. */
    private static final String OPEN = """
            select r.owner_id, r.parliament_id,
                   coalesce(sum(r.n) filter (where %s), 0) as overdue,
                   coalesce(sum(r.n) filter (where r.owner_id is null and %s), 0) as unowned,
                   coalesce(sum(r.n) filter (where %s), 0) as unreachable,
                   coalesce(sum(r.n) filter (where %s), 0) as waiting,
                   case when (select coalesce(sum(r.n), 0) from recipient_open_count r where %s) < %d
                        then (select coalesce(sum(m.n), 0) from (%s) m) else (select coalesce(sum(m.n), 0) from (%s) m) end as met
              from recipient_open_count r
              join letter l on l.id = r.letter_id
             where r.letter_id = any (:letters)
             group by r.owner_id, r.parliament_id
            """.formatted(
                    RecipientShow.OVERDUE.condition(),
                    RecipientShow.OPEN.condition(),
                    RecipientShow.UNREACHABLE.condition(),
                    Silence.WAITING,
                    WAITING,
                    MANY,
                    MET_OF_FEW.formatted(WAITING),
                    MET_OF_MANY.formatted(WAITING));

    /** Put together before it is looked up where each lies, one recipient after the other. */
    private static final String FOLLOW_UPS = "select f.assignee_id, " + FollowUpSql.PARLIAMENT + """
             as parliament_id, sum(f.n) as n
              from (select f.assignee_id, f.recipient_id, f.lawmaker_id, count(*) as n from follow_up f
                     where f.done_at is null and f.due_on < :today and %s and
            """
            + FollowUpSql.VISIBLE + " group by 1, 2, 3 order by 2, 3) f group by 1, 2";

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
            tally.met(row.getLong("met"));
        });
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

    private List<Stuck.Named> named(String sql, UUID[] letters) {
        return jdbc.sql(sql).param("letters", letters).query(StuckRows::named).list();
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
}
